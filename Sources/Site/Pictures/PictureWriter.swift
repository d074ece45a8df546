import Linking
import Records

/// Writes pictures as HTML: what the shapes mean, and an SVG in a frame that scrolls when it is too wide.
///
/// The names of the lanes are an SVG of their own, which stays in view beside what scrolls. There are no
/// `style` attributes, which the policy of the pages forbids: the style sheet has the colours.
struct PictureWriter {
  let plan: SitePlan
  /// The record on whose page the picture stands.
  var current: RecordIndex?

  private var captions: Captions { plan.captions }

  /// Appends a picture with its key.
  func append(_ picture: Picture, label: String, unknown: Int, to output: inout [UInt8]) {
    appendKey(picture, to: &output)
    output += "<div class=\"picture\" role=\"region\" aria-label=\"".utf8
    XML.append(label, to: &output)
    output += "\" tabindex=\"0\">\n".utf8
    appendNames(picture, to: &output)
    let (width, height) = (picture.scale.width, picture.height)
    output +=
      "<svg width=\"\(width)\" height=\"\(height)\" viewBox=\"0 0 \(width) \(height)\">\n".utf8
    appendBackground(picture, to: &output)
    for period in picture.periods { appendPeriod(period, width: width, to: &output) }
    appendLines(picture.followUps, named: "follows", to: &output)
    appendLines(picture.answers, named: "answers", to: &output)
    for mark in picture.marks { appendMark(mark, to: &output) }
    output += "</svg>\n</div>\n".utf8
    if unknown > 0 { output += "<p class=\"fact\">\(PictureText.unknown(unknown))</p>\n".utf8 }
  }

  /// The names of the lanes, beside the marks; these say whose they are, so it is hidden from screen readers.
  private func appendNames(_ picture: Picture, to output: inout [UInt8]) {
    let height = picture.height
    output +=
      "<svg class=\"lanes\" width=\"1\" height=\"\(height)\" viewBox=\"0 0 1 \(height)\" aria-hidden=\"true\">"
      .utf8
    for lane in picture.lanes {
      output += "<text x=\"2\" y=\"\(lane.top + 14)\">".utf8
      XML.append(lane.organisation.map(name) ?? PictureText.others, to: &output)
      output += "</text>".utf8
    }
    output += "</svg>\n".utf8
  }

  /// The lines between lanes and at years, and the shade of periods where there are few.
  private func appendBackground(_ picture: Picture, to output: inout [UInt8]) {
    let (width, height) = (picture.scale.width, picture.height)
    output += "<g aria-hidden=\"true\">\n".utf8
    if picture.periods.count <= 4 {
      let edge = picture.scale.edges
      for period in picture.periods where period.start > edge.first || period.end < edge.last {
        output += "<path class=\"shade\" fill-opacity=\"0.1\" d=\"M\(period.start) \(period.y)".utf8
        output += "H\(max(period.end, period.start + 3))V\(height)H\(period.start)z\"/>\n".utf8
      }
    }
    output += "<path class=\"grid\" d=\"".utf8
    let ticks = picture.scale.ticks
    for tick in ticks { output += "M\(tick.x) 4V\(height)".utf8 }
    for lane in picture.lanes { output += "M0 \(lane.top)H\(width)".utf8 }
    output += "\"/>\n".utf8
    for tick in ticks where !tick.label.isEmpty {
      output += "<text x=\"\(tick.x + 4)\" y=\"15\">\(tick.label)</text>".utf8
    }
    output += "\n</g>\n".utf8
  }

  func appendLines(_ lines: [Picture.Line], named name: String, to output: inout [UInt8]) {
    guard !lines.isEmpty else { return }
    output += "<path class=\"\(name)\" fill=\"none\" stroke=\"currentColor\" d=\"".utf8
    for line in lines { output += "M\(line.x1) \(line.y1)L\(line.x2) \(line.y2)".utf8 }
    output += "\"/>\n".utf8
  }

  /// A bar with its name.
  private func appendPeriod(_ placed: Picture.Placed, width: Int, to output: inout [UInt8]) {
    let title = captions.text(captions[placed.mark.index].title)
    let label = PeriodLabel(title, from: placed.start, to: placed.end, width: width)
    appendLink(placed.mark, named: "period", to: &output)
    output +=
      "<rect x=\"\(placed.start)\" y=\"\(placed.y - 9)\" width=\"\(max(3, placed.end - placed.start))\" height=\"18\"/>"
      .utf8
    output += "<text x=\"\(label.x)\" y=\"\(placed.y + 4)\"".utf8
    if label.standsBefore { output += " text-anchor=\"end\"".utf8 }
    output += ">".utf8
    XML.append(label.text, to: &output)
    output += "</text></a>\n".utf8
  }

  private func appendMark(_ placed: Picture.Placed, to output: inout [UInt8]) {
    let (x, y, mark) = (placed.x, placed.y, placed.mark)
    appendLink(mark, named: Self.className(of: mark) + (mark.index == current ? " this" : ""), to: &output)
    if !mark.isExact {
      output += "<path d=\"M\(placed.start) \(y)H\(max(placed.end, placed.start + 1))\"/>".utf8
    }
    appendShape(mark.shape, x, y, to: &output)
    output += "</a>\n".utf8
  }

  func appendShape(_ shape: PictureMark.Shape, _ x: Int, _ y: Int, to output: inout [UInt8]) {
    switch shape {
    case .inspection: output += "<rect x=\"\(x - 5)\" y=\"\(y - 5)\" width=\"10\" height=\"10\"/>".utf8
    case .response: output += "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\"/>".utf8
    case .event: output += "<path d=\"M\(x - 6) \(y + 5)h12l-6-11z\"/>".utf8
    case .period: output += "<rect x=\"\(x - 9)\" y=\"\(y - 5)\" width=\"18\" height=\"10\"/>".utf8
    }
  }

  /// The beginning of a link with all that its mark says: what it is called, what it is, whose and when.
  private func appendLink(_ mark: PictureMark, named name: String, to output: inout [UInt8]) {
    let caption = captions[mark.index]
    output += "<a class=\"\(name)\" href=\"".utf8
    XML.append(captions.text(caption.url), to: &output)
    output += mark.index == current ? "\" aria-current=\"page\"><title>".utf8 : "\"><title>".utf8
    var facts = [captions.text(caption.kindLabel)]
    if let organisation = mark.organisation {
      let former = captions.formerName(of: organisation, on: caption.days).map(captions.text)
      facts.append(former ?? self.name(organisation))
    }
    facts += [captions.text(caption.date), captions.text(caption.hidden)]
    XML.append(captions.text(caption.title), to: &output)
    XML.append(" (" + facts.filter { !$0.isEmpty }.joined(separator: ", ") + ")", to: &output)
    output += "</title>".utf8
  }

  private static func className(of mark: PictureMark) -> String {
    let name =
      switch mark.shape {
      case .inspection: "inspection"
      case .response: "response"
      case .event: "event"
      case .period: "period"
      }
    return mark.isExact || mark.shape == .period ? name : name + " inexact"
  }

  /// The short name of an organisation, or its whole one.
  private func name(_ index: RecordIndex) -> String {
    let record = plan.timeline[index]
    if case .organisation(let organisation) = record.details, let short = organisation.short { return short }
    return record.title
  }
}
