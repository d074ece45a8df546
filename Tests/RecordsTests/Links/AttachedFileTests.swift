import Testing

@testable import Records

@Suite struct AttachedFileTests {
  @Test(arguments: [
    ("content/inspections/a.pdf", "/inspections/a.pdf", "a.pdf", "pdf"),
    ("content/pages/about/x.tar.gz", "/about/x.tar.gz", "x.tar.gz", "gz"),
    ("content/pages/é è.PNG", "/é è.PNG", "é è.PNG", "PNG"),
    ("content/pages.pdf", "/pages.pdf", "pages.pdf", "pdf"), ("content/x.", "/x.", "x.", ""),
    ("content/a.b/LICENCE", "/a.b/LICENCE", "LICENCE", ""),
    ("content/files/pages/x.pdf", "/files/pages/x.pdf", "x.pdf", "pdf"),
  ])
  func parts(path: String, address: String, name: String, ending: String) {
    let attachment = AttachedFile(path: path)
    #expect(attachment.address == address)
    #expect(attachment.name == name)
    #expect(attachment.ending == ending)
  }

  @Test(
    arguments: [
      ("png", .png), ("jpg", .jpeg), ("JPEG", .jpeg), ("gif", .gif), ("WebP", .webp), ("svg", .svg),
      ("avif", .avif), ("pdf", nil), ("", nil), ("svgz", nil), ("tiff", nil),
    ] as [(String, ImageFormat?)])
  func images(ending: String, format: ImageFormat?) {
    #expect(AttachedFile(path: "content/x." + ending).imageFormat == format)
  }
}
