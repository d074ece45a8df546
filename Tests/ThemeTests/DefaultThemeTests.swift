import Foundation
import Testing

@testable import Theme

@Suite struct DefaultThemeTests {
  /// A file that is in the folder but not in the list would be missing from every site.
  @Test func listsEveryFileOfTemplates() throws {
    let templates = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "templates")
    let names = try FileManager.default.subpathsOfDirectory(atPath: templates.path)
    let files = names.filter { !$0.hasPrefix(".") && $0.contains(".") }.sorted()
    #expect(DefaultTheme.files.map(\.path).sorted() == files)
    for file in DefaultTheme.files {
      let bytes = try Data(contentsOf: templates.appending(path: file.path))
      let isSame = file.bytes == Array(bytes)
      #expect(isSame, "\(file.path) was embedded under another name")
    }
  }

  /// A reader on a slow line waits for these before anything is seen.
  @Test func isSmall() {
    func size(_ ending: String) -> Int {
      DefaultTheme.files.filter { $0.path.hasSuffix(ending) }.map(\.bytes.count).reduce(0, +)
    }
    #expect(size(".css") < 20_000)
    #expect(size(".js") < 12_000)
  }
}
