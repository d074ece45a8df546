import Foundation
import TestSupport
import Testing
import Theme

@testable import Site

/// A site that is edited at random, as a person, an editor or `git checkout` would.
struct EditedSite {
  let site: MiniSite
  /// What was shown last.
  var last: SiteUpdate?
  private var random: SplitMix64
  /// The texts at first, to mend what was broken.
  private let originals: [String: String]
  private var number = 0

  static let asOf = BuildOptions.AsOf("2021-06-01") ?? .instant(.init(seconds: 0))

  /// What was done, and where.
  struct Edit {
    let name: String
    let paths: Set<String>
  }

  init(seed: UInt64) throws {
    site = try HarbourSite.make()
    random = SplitMix64(seed: seed)
    var originals: [String: String] = [:]
    for file in try Self.files(below: "content", of: site) {
      originals[file] = try String(contentsOfFile: site.folder[file], encoding: .utf8)
    }
    self.originals = originals
  }

  private static func files(below folder: String, of site: MiniSite) throws -> [String] {
    guard FileManager.default.fileExists(atPath: site.folder[folder]) else { return [] }
    return try FileManager.default.subpathsOfDirectory(atPath: site.folder[folder]).sorted().map {
      folder + "/" + $0
    }.filter { file in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: site.folder[file], isDirectory: &isFolder)
        && !isFolder.boolValue
    }
  }

  mutating func chance(_ part: Int, of whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// Edits something.
  mutating func edit() throws -> Edit {
    number += 1
    if last != nil, last?.snapshot == nil, chance(1, of: 2) { return try mend() }
    switch Int.random(in: 0..<25, using: &random) {
    case 0...5: return try editText()
    case 6...8: return try editLine(of: ["title", "summary"], to: "A title, \(number)")
    case 9: return try editLine(of: ["published", "date"], to: "20\(10 + number % 15)-0\(1 + number % 9)")
    case 10: return try editLine(of: ["topics", "responds_to", "short", "kind", "form"], to: "cranes")
    case 11: return try insertLine("draft: true")
    case 12: return try insertLine("embargo: 202\(number % 4)-06-01T00:00Z")
    case 23: return try insertLine("withdrawn: {date: 202\(number % 4)-03-01, reason: Wrong.}")
    case 13...14: return try add()
    case 15: return try delete()
    case 16: return try rename()
    case 17...18: return try editTemplate()
    case 19: return try editAsset()
    case 20: return try editConfiguration()
    case 21...22: return try editAttachment()
    default: return try checkOut()
    }
  }

  private mutating func record() throws -> String? {
    try Self.files(below: "content", of: site).filter { $0.hasSuffix(".md") }.randomElement(using: &random)
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: site.folder[path], encoding: .utf8)
  }

  private func write(_ text: String, to path: String, _ name: String) throws -> Edit {
    try site.folder.write(text, to: path)
    return Edit(name: "\(name) \(path)", paths: [path])
  }

  private mutating func editText() throws -> Edit {
    guard let path = try record() else { return try mend() }
    let additions = [
      "Words number \(number).", "## A heading \(number)", "See [the docks](inspection:docks-2020).",
      "See [the plans](plan-\(number % 3).txt).", "See [what is nowhere](topic:nowhere\(number)).",
      "![A chart](chart.svg)", "See [the lists](/register/).", "A \"quotation\" -- [^1]\n\n[^1]: A note.",
    ]
    let text = try text(path)
    if chance(1, of: 3), let space = text.lastIndex(of: " ") {
      return try write(text[..<space] + " other " + text[space...], to: path, "a word in")
    }
    if chance(1, of: 4), text.hasSuffix("."), let line = text.range(of: "\n\n", options: .backwards) {
      return try write(String(text[..<line.lowerBound]) + "\n", to: path, "without the last paragraph")
    }
    return try write(
      text + "\n\n" + pick(additions) + "\n", to: path, "a paragraph in")
  }

  private mutating func editLine(of keys: [String], to value: String) throws -> Edit {
    guard let path = try record() else { return try mend() }
    var lines = try text(path).components(separatedBy: "\n")
    guard let line = lines.firstIndex(where: { line in keys.contains { line.hasPrefix($0 + ": ") } }) else {
      return try editText()
    }
    lines[line] = lines[line].prefix { $0 != ":" } + ": " + value
    return try write(lines.joined(separator: "\n"), to: path, "another \(lines[line]) in")
  }

  private mutating func insertLine(_ line: String) throws -> Edit {
    guard let path = try record() else { return try mend() }
    var text = try text(path)
    guard text.hasPrefix("---\n"), !text.hasPrefix("---\n{") else { return try editText() }
    text.insert(contentsOf: line + "\n", at: text.index(text.startIndex, offsetBy: 4))
    return try write(text, to: path, line)
  }

  private mutating func add() throws -> Edit {
    let texts = [
      (
        "responses",
        "---\n{title: New \(number), responder: port, published: 2020-0\(1 + number % 9), form: letter}\n---\n"
      ),
      ("topics", "---\ntitle: Topic \(number)\n---\n\nOn [the docks](inspection:docks-2020).\n"),
      ("pages", "---\ntitle: Page \(number)\naliases: [/old-\(number)/]\n---\n"),
      ("organisations", "---\ntitle: Body \(number)\nparent: port\n---\n"),
      ("events", "---\ntitle: Event \(number)\ndate: unknown\norganisations: port\n---\n"),
      ("pages/folder-\(number % 3)", "---\ntitle: Nested \(number)\ndraft: true\n---\n"),
    ]
    let (folder, text) = pick(texts)
    return try write(text, to: "content/\(folder)/new-\(number).md", "new")
  }

  private mutating func delete() throws -> Edit {
    let added = try Self.files(below: "content", of: site).filter { originals[$0] == nil }
    let path = try chance(2, of: 3) ? added.randomElement(using: &random) : record()
    guard let path else { return try mend() }
    try site.folder.remove(path)
    return Edit(name: "without \(path)", paths: [path])
  }

  private mutating func rename() throws -> Edit {
    guard let path = try record() else { return try mend() }
    // A folder, or one file.
    if chance(1, of: 3), FileManager.default.fileExists(atPath: site.folder["content/pages"]) {
      let (old, new) = ("content/pages", "content/page-\(number)")
      try FileManager.default.moveItem(atPath: site.folder[old], toPath: site.folder[new])
      if chance(1, of: 2) { return Edit(name: "\(old) renamed", paths: [old, new]) }
      try FileManager.default.moveItem(atPath: site.folder[new], toPath: site.folder[old])
      return Edit(name: "\(old) renamed and back", paths: [old, new])
    }
    let new = String(path.dropLast(3)) + "-\(number).md"
    try FileManager.default.moveItem(atPath: site.folder[path], toPath: site.folder[new])
    return Edit(name: "\(path) renamed to \(new)", paths: [path, new])
  }

  private mutating func editTemplate() throws -> Edit {
    let file = pick(DefaultTheme.files.filter { $0.path.hasSuffix(".html") })
    let path = "templates/" + file.path
    let text = String(decoding: file.bytes, as: UTF8.self)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return try write(text + "{{nothing.there}}", to: path, "a broken")
    case 1 where FileManager.default.fileExists(atPath: site.folder[path]):
      try site.folder.remove(path)
      return Edit(name: "without \(path)", paths: [path])
    default: return try write(text + "<!-- \(number) -->\n", to: path, "another")
    }
  }

  private mutating func editAsset() throws -> Edit {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return try write("p { color: rgb(0 0 \(number)) }\n", to: "templates/assets/site.css", "another")
    case 1: return try write("p { background: url(new.svg) }\n", to: "templates/assets/site.css", "another")
    case 2: return try write("<svg>\(number)</svg>", to: "templates/assets/new.svg", "a new")
    default:
      guard FileManager.default.fileExists(atPath: site.folder["templates"]) else {
        return try editAttachment()
      }
      try site.folder.remove("templates")
      return Edit(name: "without templates", paths: ["templates"])
    }
  }

  private mutating func editConfiguration() throws -> Edit {
    let path = "content/site.yml"
    let text = HarbourSite.configuration
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return try write(text.replacing("language: en-GB", with: "language: 7"), to: path, "a broken")
    case 1: return try write(text + "markdown: {smart: true}\n", to: path, "smart")
    case 2: return try write(text.replacing("/sub/", with: "/"), to: path, "elsewhere")
    case 3:
      return try write(text.replacing("Open letter", with: "Letter \(number)"), to: path, "other labels in")
    case 4:
      try site.folder.remove(path)
      return Edit(name: "without \(path)", paths: [path])
    default: return try write(text + "# \(number)\n", to: path, "a comment in")
    }
  }

  private mutating func editAttachment() throws -> Edit {
    let folder = pick(["responses", "inspections", "pages", "topics"])
    let size = Int.random(in: 1...3000, using: &random)
    if chance(1, of: 3) {
      let svg = "<svg viewBox='0 0 \(size) 24'/>"
      return try write(chance(1, of: 4) ? "none" : svg, to: "content/\(folder)/chart.svg", "a picture")
    }
    return try write(
      String(repeating: "p", count: size), to: "content/\(folder)/plan-\(number % 3).txt", "a file")
  }

  /// Everything as it was at first.
  private mutating func mend() throws -> Edit {
    try? site.folder.remove("content")
    try? site.folder.remove("templates")
    for (path, text) in originals { try site.folder.write(text, to: path) }
    return Edit(name: "mended", paths: ["content", "templates"])
  }

  /// Many files at once.
  private mutating func checkOut() throws -> Edit {
    var paths: Set<String> = []
    for _ in 0..<6 { paths.formUnion(try editText().paths) }
    paths.formUnion(try add().paths)
    paths.formUnion(try editTemplate().paths)
    return Edit(name: "several files", paths: paths)
  }
}
