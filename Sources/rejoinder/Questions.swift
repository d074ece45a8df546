import Authoring
import Diagnostics
import Records

/// Asks a person at a terminal for what a command needs.
struct Questions {
  /// Whether a person is there: what is typed and what is printed is on a terminal.
  let canBeAsked = Terminal.input.isInteractive && Terminal.output.isInteractive

  /// Asks for the value of a key until it can be used. At the end of the input the command ends.
  func ask(for key: Schema.Key, of request: inout RecordRequest) throws {
    let proposal = request.proposal(for: key)
    while true {
      let answer = try answer(to: "\(key.name) (\(key.meaning))", proposed: proposal)
      let values = answer.split { $0 == "," || $0 == " " }.map(String.init)
      if values.isEmpty { continue }
      do throws(RecordRequest.Fault) {
        return try request.give(values, for: key.name)
      } catch {
        Terminal.error.write(error.message + "\n" + error.help.map { "  = \($0)\n" }.joined())
      }
    }
  }

  /// The title, asked for if a person is there.
  func title(proposed: String) throws -> String {
    guard canBeAsked else { return proposed }
    return try answer(to: "title (The name that readers see.)", proposed: proposed)
  }

  /// One line, or what is proposed where the line is empty.
  private func answer(to question: String, proposed: String?) throws -> String {
    Terminal.error.write(question + (proposed.map { " [\($0)]" } ?? "") + ": ")
    guard let line = readLine() else {
      Terminal.error.write("\n")
      throw Refusal("nothing was answered", help: ["nothing was written"])
    }
    let answer = line.drop { $0 == " " }
    return answer.isEmpty ? proposed ?? "" : String(answer)
  }
}
