// swift-tools-version: 6.1
import PackageDescription

// The targets stand in the order in which a build passes through them. A target earns its
// place by what it may not import; docs/architecture.md says what each one does.

/// The commit that `rejoinder --version` names.
let commit = Context.gitInformation.map {
  String($0.currentCommit.prefix(12)) + ($0.hasUncommittedChanges ? "+changes" : "")
}

let package = Package(
  name: "rejoinder",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "rejoinder", targets: ["rejoinder"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    // Without its trait it needs no Foundation.
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(
      name: "CPlatform",
      cSettings: [.define("REJOINDER_COMMIT", to: "\"\(commit ?? "")\"")]),
    .target(name: "Diagnostics"),
    .target(name: "Markdown", dependencies: ["CCmark", "CPlatform", "Diagnostics"]),
    .target(name: "Records", dependencies: ["CYaml", "Markdown", "Diagnostics"]),
    .target(name: "Linking", dependencies: ["Records", "Diagnostics"]),
    .target(name: "Templates", dependencies: ["Diagnostics"]),
    // The files of a new site are built into the binary, as the theme is.
    .target(
      name: "Authoring", dependencies: ["Diagnostics", "Records"], resources: [.embedInCode("Site")]),
    .target(
      name: "Site",
      dependencies: ["CPlatform", "Diagnostics", "Linking", "Markdown", "Records", "Templates"]),
    .target(
      name: "ExternalLinks",
      dependencies: ["Diagnostics", .product(name: "Subprocess", package: "swift-subprocess")]),
    .target(
      name: "Preview",
      dependencies: [
        "Diagnostics",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], resources: [.embedInCode("reload.js")]),
    .target(
      name: "History",
      dependencies: ["Diagnostics", .product(name: "Subprocess", package: "swift-subprocess")]),
    // The default theme stands once in the repository, in templates/, and is built into the binary.
    .target(
      name: "Theme", path: ".",
      exclude: [
        "Benchmarks", "Dockerfile", "Fuzz", "Makefile", "README.md", "Sources/Authoring", "Sources/CCmark",
        "Sources/CPlatform", "Sources/CYaml", "Sources/Diagnostics", "Sources/ExternalLinks",
        "Sources/History", "Sources/Linking", "Sources/Markdown", "Sources/Preview", "Sources/Records",
        "Sources/Site", "Sources/Templates", "Sources/rejoinder", "Tests", "content", "deploy", "docs",
        "public", "scripts",
      ],
      sources: ["Sources/Theme"], resources: [.embedInCode("templates")]),
    .executableTarget(
      name: "rejoinder",
      dependencies: [
        "Authoring", "CPlatform", "Diagnostics", "ExternalLinks", "History", "Markdown", "Preview", "Records",
        "Site", "Theme",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    // What the tests of several targets share.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "CPlatformTests", dependencies: ["CPlatform"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Authoring", "Diagnostics", "TestSupport"]),
    .testTarget(
      name: "MarkdownTests", dependencies: ["CCmark", "Diagnostics", "Markdown", "TestSupport"],
      exclude: ["Cases"]),
    .testTarget(name: "RecordsTests", dependencies: ["Diagnostics", "Markdown", "Records", "TestSupport"]),
    .testTarget(name: "LinkingTests", dependencies: ["Diagnostics", "Linking", "Records", "TestSupport"]),
    .testTarget(name: "AuthoringTests", dependencies: ["Authoring", "Diagnostics", "Records"]),
    .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Templates"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Authoring", "CPlatform", "Diagnostics", "Linking", "Markdown", "Records", "Site", "Templates",
        "Theme", "TestSupport",
      ]),
    .testTarget(
      name: "ExternalLinksTests",
      dependencies: [
        "Diagnostics", "ExternalLinks",
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
      ]),
    .testTarget(name: "HistoryTests", dependencies: ["History"]),
    .testTarget(name: "PreviewTests", dependencies: ["Preview", "TestSupport"]),
    .testTarget(name: "ThemeTests", dependencies: ["Theme"]),
    .testTarget(
      name: "rejoinderTests", dependencies: ["Authoring", "Diagnostics", "Site", "rejoinder", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// What `make fuzz` feeds with bytes; no part of the program, and built by itself with a sanitizer.
if Context.environment["REJOINDER_FUZZ"] != nil {
  package.products.append(.library(name: "Fuzzing", type: .static, targets: ["Fuzzing"]))
  package.targets.append(
    .target(
      name: "Fuzzing",
      dependencies: ["CPlatform", "Diagnostics", "Markdown", "Records", "Site", "Templates", "Theme"],
      path: "Fuzz/Fuzzing"))
}
