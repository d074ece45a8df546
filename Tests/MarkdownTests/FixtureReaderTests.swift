import Foundation
import Testing

/// How the files of Cases are read: nothing in them is passed over.
@Suite struct FixtureReaderTests {
  private static let fence = FixtureText.fence

  private static func text(_ path: String) throws -> String {
    try String(contentsOf: FixtureReader.folder.appending(path: path), encoding: .utf8)
  }

  /// A file that no suite names would be checked by nothing.
  @Test func everyFileIsReadByASuite() throws {
    let manager = FileManager.default
    let cases = try manager.contentsOfDirectory(atPath: FixtureReader.folder.path)
      .filter { $0.hasSuffix(".md") && $0 != "README.md" }
    let suites = try manager.contentsOfDirectory(atPath: FixtureReader.folder.path + "/..")
      .filter { $0.hasSuffix("Tests.swift") }
      .map { try Self.text("../" + $0) }
    #expect(cases.count > 5)
    for name in cases { #expect(suites.contains { $0.contains("\"\(name)\"") }, "\(name)") }
  }

  /// README.md tells the form of the files by examples, which are indented in it.
  @Test func examplesOfTheReadmeHold() throws {
    let lines = try Self.text("README.md").components(separatedBy: "\n")
      .map { $0.hasPrefix("    ") ? $0.dropFirst(4) : "" }
    let fixtures = try FixtureReader.fixtures(of: lines.joined(separator: "\n"), file: "README.md")
    #expect(fixtures.count == 3)
    for fixture in fixtures { fixture.check() }
  }

  @Test(arguments: [
    "", "a", ".", "..", "a\n", "\n", "\n\n", "a\n\nb\n\n", "a\r\nb\r\n", "a\rb", " ", "a  ", "a \nb\t",
    "\u{FEFF}a", "\u{A0}\u{200D}e\u{301}\u{FE0E}\u{7F}\u{0}",
    "→␍␊␠⟨U+FE0E⟩", "שלום 👮🏽 語", "a\n.\nb", FixtureText.fence,
  ])
  func everyTextCanBeWritten(text: String) {
    let lines = FixtureText.lines(ofText: text)
    #expect(FixtureText.text(of: lines).map { Array($0.utf8) } == Array(text.utf8))
    #expect(
      FixtureText.result(of: FixtureText.lines(ofResult: text + "\n")).map { Array($0.utf8) }
        == Array((text + "\n").utf8))
    let outside = lines.joined().unicodeScalars.contains {
      "\t\r\u{FEFF}\u{A0}\u{200D}\u{301}".unicodeScalars.contains($0)
    }
    #expect(!outside)
    #expect(!lines.contains { $0 == "." || $0.hasPrefix(Self.fence) || $0.hasSuffix(" ") })
  }

  /// What may stand in a file, with F for the fence, and what is said of it at which line.
  @Test(arguments: [
    ("", 1, "the file has no case"), ("# Title\n\nText\n", 4, "the file has no case"),
    ("F example\na\n.\n<p>a</p>\n", 1, "this case has no end"),
    ("F example\na\n.\nF example\nb\n.\nF\n", 1, "this case has no end"),
    ("a\n.\nb\n", 2, "no case has begun here"),
    ("```\na\n```\n", 1, "a case begins with 32 backticks, a blank and its kind"),
    ("F\na\n.\nF\n", 1, "a case begins with 32 backticks, a blank and its kind"),
    ("F sample\na\n.\nF\n", 1, "there is no such kind of case"),
    ("F example, quick\na\n.\nF\n", 1, "there is no such option"),
    ("F example, smart, smart\na\n.\nF\n", 1, "there is no such option"),
    ("F example\na\nF\n", 1, "this case has too few or too many parts"),
    ("F report\na\n.\nb\n.\nc\nF\n", 1, "this case has too few or too many parts"),
    ("F example\na\n.\nb\n.\nF\n", 1, "a report without lines is left out, with the dot above it"),
    ("F example\na\n\n.\nF\n", 2, "this line has to be written so:\na␊"),
    ("F example\n\n.\nF\n", 2, "this line has to be left out"),
    ("F report\na\n.\n1\n2 \nF\n", 5, "this line has to be written so:\n2␠"),
    ("F report\na\tb\n.\nF\n", 2, "this line has to be written so:\na→b"),
    ("F report\na\u{FEFF}\n.\nF\n", 2, "this line has to be written so:\na⟨U+FEFF⟩"),
    ("F report\n1\na⟨b\n.\nF\n", 3, "⟨ stands before U+, the number of a sign and ⟩ only"),
    ("F report\n⟨U+61⟩\n.\nF\n", 2, "this line has to be written so:\na"),
    ("F report\na\n.\nF\n\nF report\na\n.\nb\nF\n", 6, "the case of line 1 is about the same text"),
    ("F glossary\na\nF\n", 1, "each line is an abbreviation, a colon and what it stands for"),
    ("F glossary\nF\n", 1, "each line is an abbreviation, a colon and what it stands for"),
    ("F glossary\na: b \nF\n", 2, "this line has to be written so:\na: b␠"),
  ])
  func mistakesAreNotPassedOver(text: String, line: Int, message: String) {
    let text = text.replacing("F", with: Self.fence)
    #expect {
      _ = try FixtureReader.fixtures(of: text, file: "x.md")
    } throws: { error in
      let found = error as? FixtureReader.Malformed
      return found?.line == line && found?.message == message
    }
  }
}
