import Foundation
import Testing

/// `rejoinder serve`, as a person starts and ends it.
@Suite struct ServeCommandTests {
  @Test func startsAndEnds() throws {
    let folder = try SmallSite.make()
    let names = try folder.names()
    let preview = try RunningPreview(folder, "--port", "0")
    let address = try #require(preview.line())
    #expect(address.wholeMatch(of: /http:\/\/localhost:\d+\/  \(Ctrl-C ends the preview\)/) != nil)
    #expect(preview.line()?.replacing(/\d\.\d\d/, with: "N") == "7 records, N s")
    // A port that is named and taken is not replaced by another.
    let port = try #require(address.firstMatch(of: /:(\d+)\//)).1
    #expect(
      try Command.run(["serve", "--port", String(port)], in: folder)
        == .init(
          status: 3, output: "",
          errors: "rejoinder: error: cannot listen on 127.0.0.1:\(port): Address already in use\n"))
    #expect(preview.interrupt() == 0)
    #expect(preview.errors.fileHandleForReading.readDataToEndOfFile() == Data())
    // Nothing was written.
    #expect(try folder.names() == names)
  }

  @Test func saysWhatIsWrong() throws {
    let folder = try SmallSite.make()
    let preview = try RunningPreview(folder, "--port", "0", "--host", "0.0.0.0")
    _ = preview.line()
    _ = preview.line()
    try folder.write("---\ntitle: About\n---\n\n[Them](topic:cranez)\n", to: "content/pages/about.md")
    let errors = """
      rejoinder: warning: anyone who can reach 0.0.0.0 can see the site, drafts and all
      content/pages/about.md:5:8: error: no topic is called "cranez" [unknown-reference]
        5 | [Them](topic:cranez)
          |        ^~~~~~~~~~~~
          = did you mean "cranes"?
      1 error; the last good site is shown

      """
    var said = ""
    while said.utf8.count < errors.utf8.count {
      let data = preview.errors.fileHandleForReading.availableData
      if data.isEmpty { break }
      said += String(decoding: data, as: UTF8.self)
    }
    #expect(said == errors)
    try folder.write("---\ntitle: About\n---\n\n[Them](topic:cranes)\n", to: "content/pages/about.md")
    #expect(preview.line()?.hasPrefix("7 records, ") == true)
    #expect(preview.interrupt() == 0)
  }

  /// However often somebody saves, memory and open files stay as they are.
  @Test func manySaves() throws {
    let folder = try SmallSite.make()
    let preview = try RunningPreview(folder, "--port", "0")
    _ = preview.line()
    _ = preview.line()
    func save(_ number: Int) throws {
      try folder.write(
        "---\ntitle: About \(number % 7)\n---\n\nWords \(number).\n", to: "content/pages/about.md")
      #expect(preview.line() != nil)
    }
    for number in 0..<300 { try save(number) }
    guard let before = preview.resources else {
      print("skipped: this system does not say what a process holds")
      return
    }
    for number in 300..<1500 { try save(number) }
    let after = try #require(preview.resources)
    #expect(after.files == before.files)
    #expect(
      after.kilobytes < before.kilobytes + 4096, "\(before.kilobytes) KB before, \(after.kilobytes) after")
    #expect(preview.interrupt() == 0)
  }
}
