extension PictureWriter {
  /// What the shapes mean, those that the picture has.
  func appendKey(_ picture: Picture, to output: inout [UInt8]) {
    let shapes = Set(picture.marks.map(\.mark.shape))
    output += "<ul class=\"key\">\n".utf8
    if shapes.contains(.inspection) { append(.inspection, "inspection", "Inspection", to: &output) }
    if shapes.contains(.response) { append(.response, "response", "Response", to: &output) }
    if shapes.contains(.event) { append(.event, "event", "Event", to: &output) }
    if picture.marks.contains(where: { $0.mark.index == current }) {
      append(.inspection, "inspection this", "This report", to: &output)
    }
    if picture.marks.contains(where: { !$0.mark.isExact }) {
      append(.response, "response inexact", "Day not known: the bar is the time that it can be", to: &output)
    }
    if !picture.periods.isEmpty { append(.period, "period", "Period", to: &output) }
    append(picture.answers, "answers", "What a response answers", to: &output)
    append(picture.followUps, "follows", "What an inspection follows up", to: &output)
    output += "</ul>\n".utf8
  }

  private func append(
    _ shape: PictureMark.Shape, _ name: String, _ words: String, to output: inout [UInt8]
  ) {
    append(words, to: &output) { output in
      output += "<g class=\"\(name)\">".utf8
      if name.hasSuffix("inexact") { output += "<path d=\"M1 8H23\"/>".utf8 }
      appendShape(shape, 12, 8, to: &output)
      output += "</g>".utf8
    }
  }

  private func append(_ lines: [Picture.Line], _ name: String, _ words: String, to output: inout [UInt8]) {
    guard !lines.isEmpty else { return }
    append(words, to: &output) { output in
      appendLines([Picture.Line(x1: 1, y1: 8, x2: 23, y2: 8)], named: name, to: &output)
    }
  }

  private func append(_ words: String, to output: inout [UInt8], sample: (inout [UInt8]) -> Void) {
    output += "<li><svg width=\"24\" height=\"16\" viewBox=\"0 0 24 16\" aria-hidden=\"true\">".utf8
    sample(&output)
    output += "</svg> \(words)</li>\n".utf8
  }
}
