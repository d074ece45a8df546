/// One address, asked for at one host: by HEAD, then by GET if the host does not care for that, and again after a while.
struct HostVisit: Sendable {
  /// What the host says.
  enum Answer: Sendable {
    case good
    case redirect(to: String, isPermanent: Bool)
    case failed(LinkReason)
  }

  let curl: Curl
  let policy: LinkPolicy
  let effects: LinkEffects
  let turns: HostTurns

  /// Asks when it is this visit's turn.
  func answer(to location: WebLocation) async throws(CurlFailure) -> Answer {
    await turns.take(location.authority)
    do throws(CurlFailure) {
      let answer = try await answerInTurn(to: location)
      await turns.give(location.authority)
      return answer
    } catch {
      await turns.give(location.authority)
      throw error
    }
  }

  private func answerInTurn(to location: WebLocation) async throws(CurlFailure) -> Answer {
    if let reason = await turns.reason(against: location.origin) { return .failed(reason) }
    var attempts = 0
    while true {
      guard effects.elapsed() < policy.secondsInAll else { return .failed(.outOfTime) }
      let (answer, retryAfter) = try await attempt(location)
      guard case .failed(let reason) = answer, attempts < reason.furtherAttempts(policy.waits.count),
        let wait = wait(policy.waits[attempts], retryAfter)
      else {
        await note(answer, of: location)
        return answer
      }
      attempts += 1
      await effects.sleep(wait)
    }
  }

  /// How long to wait; nil when the host asks for more than that, or for a day and an hour.
  private func wait(_ usual: Double, _ retryAfter: String?) -> Double? {
    guard let retryAfter else { return usual }
    guard let seconds = Int(retryAfter), Double(seconds) <= policy.longestWait else { return nil }
    return max(usual, Double(seconds))
  }

  private func note(_ answer: Answer, of location: WebLocation) async {
    guard case .failed(let reason) = answer else { return await turns.note(nil, of: location) }
    await turns.note(reason, of: location)
  }

  private func attempt(
    _ location: WebLocation
  ) async throws(CurlFailure) -> (answer: Answer, retryAfter: String?) {
    let head = try await request(location, by: .head)
    let answer = Self.answer(head)
    guard case .failed(let reason) = answer, Self.mayLikeGet(reason) else { return (answer, head.retryAfter) }
    let get = try await request(location, by: .get)
    return (Self.answer(get), get.retryAfter)
  }

  private func request(
    _ location: WebLocation, by method: Curl.Method
  ) async throws(CurlFailure) -> CurlAnswer {
    if await !turns.isFirstRequest(to: location.authority) { await effects.sleep(policy.pause) }
    return try await curl.answer(to: location, by: method, policy)
  }

  /// Whether a host that refuses HEAD so may still answer GET: many programs have never been asked the former.
  private static func mayLikeGet(_ reason: LinkReason) -> Bool {
    switch reason {
    case .status(let status): status != 429 && status != 503
    case .timedOut, .lost, .notHTTP, .tooLarge: true
    default: false
    }
  }

  /// What an answer means. One of which the header came counts, whatever became of its body.
  private static func answer(_ answer: CurlAnswer) -> Answer {
    let isBodyCut = [18, 28, 63].contains(answer.exit) && answer.status > 0
    guard answer.exit == 0 || isBodyCut else { return .failed(LinkReason(curlExit: answer.exit)) }
    switch answer.status {
    case 0: return .failed(.notHTTP)
    case 200..<300: return .good
    case 301, 302, 303, 307, 308:
      guard let target = answer.redirect else { return .failed(.status(answer.status)) }
      return .redirect(to: target, isPermanent: answer.status == 301 || answer.status == 308)
    default: return .failed(.status(answer.status))
    }
  }
}

extension LinkReason {
  /// What an exit code of curl means (EXIT CODES in curl(1)).
  init(curlExit exit: Int) {
    switch exit {
    case 1, 8: self = .notHTTP
    case 3: self = .malformed
    case 6: self = .noSuchHost
    case 7: self = .refused
    case 27, 100: self = .tooLarge
    case 28: self = .timedOut
    case 16, 18, 52, 55, 56, 92: self = .lost
    case 35, 51, 53, 54, 58, 59, 60, 66, 77, 80, 82, 83, 90, 91: self = .certificate
    default: self = .curl(exit)
    }
  }
}
