import Diagnostics
import Markdown
import Records

/// Something that readers of a record read: what it is, and its words.
struct Passage: Hashable {
  /// What it is, which tells it from the others of its record: `the title`.
  let name: String
  /// Its words, without markup, and without telling one kind of white space from another.
  let words: [Substring]
  /// Where it stands, or begins; the file as a whole for a summary, whose place is looked for.
  let mark: Mark

  init(_ name: String, _ text: String, _ mark: Mark) {
    (self.name, self.mark) = (name, mark)
    words = text.split(whereSeparator: \.isWhitespace)
  }

  /// What a record says. What is added to a list, such as a finding, is an addition and no edit; so are the steps in the
  /// life of a finding.
  static func all(of record: Record) -> [Passage] {
    let front = record.front
    var passages = [Passage("the title", front.title, front.titleMark)]
    if let summary = front.summary { passages.append(Passage("the summary", summary, .wholeFile)) }
    switch record.details {
    case .inspection(let inspection):
      passages.append(Passage("the date", inspection.published.edtf, inspection.publishedMark))
      passages += inspection.findings.map {
        Passage("the text of finding \($0.id)", $0.text.rendered.words, $0.mark)
      }
    case .response(let response):
      passages.append(Passage("the date", response.published.edtf, response.publishedMark))
      passages += response.answers.map(Passage.init)
      passages += response.positions.map(Passage.init)
    case .event(let event): passages.append(Passage("the date", event.date.edtf, .wholeFile))
    case .organisation, .topic, .page: break
    }
    return passages
  }

  private init(_ answer: ResponseRecord.Answer) {
    let parts = [answer.answer, answer.action, answer.reason, answer.byWhen].compactMap(\.self)
    self.init(
      "the answer to \(answer.inspection.id)#\(answer.finding)", parts.joined(separator: " "),
      answer.inspection.mark)
  }

  private init(_ position: ResponseRecord.TopicPosition) {
    let parts = [position.position, position.note].compactMap(\.self)
    self.init("the position on \(position.topic.id)", parts.joined(separator: " "), position.topic.mark)
  }
}

extension Record {
  /// The words of its text.
  var bodyWords: [Substring] { body.rendered.words.split(whereSeparator: \.isWhitespace) }
}
