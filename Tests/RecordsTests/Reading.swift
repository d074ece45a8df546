import Diagnostics
import Testing

@testable import Records

/// Files given as text, and what is said about them.
enum Reading {
  /// The settings of a site that has these words, each labelled with itself.
  static func settings(labels words: [String: [String]]) -> ReadingSettings {
    let labels = Labels { group in
      LabelGroup((words[group] ?? []).map { LabelGroup.Entry(word: $0, label: $0) })
    }
    return ReadingSettings(labels: labels, markdown: .plain)
  }

  /// Everything that is wrong with a content file, as a person reads it.
  static func report(_ text: String, path: String, settings: ReadingSettings = .plain) -> String {
    report(Array(text.utf8), path: path, settings: settings)
  }

  /// Everything that is wrong with the bytes of a content file.
  static func report(_ bytes: [UInt8], path: String, settings: ReadingSettings = .plain) -> String {
    let read = Record.read(ContentFile(path: path, bytes: bytes), settings: settings)
    return TextReport { $0 == path ? bytes : nil }.text(of: read.diagnostics.inOrder())
  }

  /// The record of a file in which nothing is wrong.
  static func record(_ text: String, path: String, settings: ReadingSettings = .plain) throws -> Record {
    let read = Record.read(ContentFile(path: path, bytes: Array(text.utf8)), settings: settings)
    #expect(read.diagnostics.isEmpty, "\(report(text, path: path, settings: settings))")
    return try #require(read.value)
  }

  /// Everything that is wrong with a site.yml, as a person reads it.
  static func siteReport(_ text: String) -> String {
    let read = SiteConfiguration.read(Array(text.utf8))
    return TextReport { _ in Array(text.utf8) }.text(of: read.diagnostics.inOrder())
  }

  /// The configuration of a site.yml in which nothing is wrong.
  static func site(_ text: String) throws -> SiteConfiguration {
    let read = SiteConfiguration.read(Array(text.utf8))
    #expect(read.diagnostics.isEmpty, "\(siteReport(text))")
    return try #require(read.value)
  }
}

extension Reference {
  /// The id and its place, as `ID@LINE:COLUMN+LENGTH`.
  var shown: String { "\(id)@\(mark.shown)" }
}

extension PlacedText {
  /// The text and its place, as `TEXT@LINE:COLUMN+LENGTH`.
  var shown: String { "\(text)@\(mark.shown)" }
}

extension Mark {
  /// The place as `LINE:COLUMN+LENGTH`.
  var shown: String { "\(line):\(column)+\(length)" }
}
