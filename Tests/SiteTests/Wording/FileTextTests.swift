import Testing

@testable import Site

@Suite struct FileTextTests {
  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (640, "640 bytes"), (999, "999 bytes"), (1000, "1 kB"), (1499, "1 kB"),
    (1500, "2 kB"), (12_345, "12 kB"), (999_499, "999 kB"), (999_500, "1 MB"), (1_049_999, "1 MB"),
    (1_050_000, "1.1 MB"), (1_234_567, "1.2 MB"), (9_949_999, "9.9 MB"), (9_950_000, "10 MB"),
    (12_450_000, "12 MB"), (12_500_000, "13 MB"), (999_499_999, "999 MB"), (999_500_000, "1 GB"),
    (1_250_000_000, "1.3 GB"), (Int.max, "9223372037 GB"),
  ])
  func sizes(bytes: Int, text: String) {
    #expect(FileText.size(bytes) == text)
  }

  @Test(arguments: [
    ("pdf", "PDF, 1.2 MB"), ("PDF", "PDF, 1.2 MB"), ("docx", "Word document, 1.2 MB"),
    ("doc", "Word document, 1.2 MB"), ("xls", "spreadsheet, 1.2 MB"), ("xlsx", "spreadsheet, 1.2 MB"),
    ("ods", "spreadsheet, 1.2 MB"), ("csv", "CSV, 1.2 MB"), ("txt", "text, 1.2 MB"), ("zip", "ZIP, 1.2 MB"),
    ("jpg", "JPEG, 1.2 MB"), ("jpeg", "JPEG, 1.2 MB"), ("png", "PNG, 1.2 MB"), ("WebP", "WebP, 1.2 MB"),
    ("svg", "SVG, 1.2 MB"), ("mp3", "MP3, 1.2 MB"), ("7z", "7Z, 1.2 MB"), ("", "1.2 MB"),
    ("for the chair", "1.2 MB"), ("übersicht", "1.2 MB"), ("abcdefghi", "1.2 MB"),
  ])
  func details(ending: String, text: String) {
    #expect(FileText.details(ending: ending, size: 1_200_000) == text)
  }
}
