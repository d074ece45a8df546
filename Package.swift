// swift-tools-version: 6.1
import PackageDescription

// The targets stand in the order in which a build passes through them. A target earns its
// place by what it may not import; docs/architecture.md says what each one does.

let package = Package(
  name: "rejoinder",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "rejoinder", targets: ["rejoinder"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "CYaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .target(name: "CPlatform"),
    .target(name: "Diagnostics"),
    .target(name: "Markdown", dependencies: ["CCmark", "CPlatform", "Diagnostics"]),
    .target(name: "Records", dependencies: ["CYaml", "Markdown", "Diagnostics"]),
    .target(name: "Linking", dependencies: ["Records", "Diagnostics"]),
    .target(name: "Templates", dependencies: ["Diagnostics"]),
    .target(
      name: "Site",
      dependencies: ["CPlatform", "Diagnostics", "Linking", "Markdown", "Records", "Templates"]),
    .executableTarget(
      name: "rejoinder",
      dependencies: [
        "Site", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)
