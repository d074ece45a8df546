import Markdown
import Testing

@testable import Site

@Suite struct SVGHeaderTests {
  /// The attributes of a root, and the size.
  @Test(arguments: [
    ("width='30' height='20'", "30 20"), ("width='30px' height='20PX'", "30 20"),
    ("width='1in' height='2.54cm'", "96 96"), ("width='25.4mm' height='101.6Q'", "96 96"),
    ("width='72pt' height='6pc'", "96 96"), ("width=' 30 ' height='+20'", "30 20"),
    ("width='3e1' height='2E+1px'", "30 20"), ("width='.6' height='0.2'", "1 1"),
    ("width='30.5' height='20.49'", "31 20"), ("width='30' height='20' viewBox='0 0 1 1'", "30 20"),
    ("viewBox='0 0 24 12'", "24 12"), ("viewBox='-5,-5 , 24.4 12.6'", "24 13"),
    ("viewBox='0 0 24 12' width='100%' height='100%'", "24 12"),
    ("viewBox='0 0 24 12' width='48'", "48 24"), ("viewBox='0 0 24 12' height='48' width='auto'", "96 48"),
    ("viewBox='0 0 24 12' width='2em' height='1em'", "24 12"), ("viewBox='0 0 24 12' width='0'", "24 12"),
    ("viewBox='0 0 24 12' width='-5' height='-5'", "24 12"),
    ("xmlns:x=\"a'>b\" viewBox='0 0 24 12'", "24 12"),
    ("\n\twidth = '30'\r\n height\n=\n'20' ", "30 20"),
    ("viewBox='0 0 24 12' width='nan' height='inf'", "24 12"),
    ("viewBox='0 0 24 12' width='0x10' height='5 5'", "24 12"), ("width='3e' height='5'", ""),
    ("", ""), ("width='30'", ""), ("width='50%' height='20'", ""), ("viewBox='0 0 24'", ""),
    ("viewBox='0 0 0 12'", ""), ("viewBox='0 0 1e999 12'", ""), ("viewBox='0 0 a b'", ""),
    ("width='1e7' height='1'", ""), ("viewbox='0 0 1 1'", ""),
    ("width='1e-300' viewBox='0 0 1 1e300'", "1 1"),
    ("width='1e5' viewBox='0 0 1e-300 1e300'", ""), ("width='' height=''", ""),
  ])
  func sizes(attributes: String, expected: String) {
    var found = "nothing"
    if case .read(let size) = SVGHeader.read(ImageBytes(Array("<svg \(attributes)>".utf8))) {
      found = size.map { "\($0.width) \($0.height)" } ?? ""
    }
    #expect(found == expected)
  }

  /// What stands around the root, and what is found.
  @Test(arguments: [
    ("\u{FEFF}<?xml version='1.0' encoding='UTF-8'?>\n@", "found"), ("<!-- <svg width='1'> -->\n@", "found"),
    ("<?xml version='1.0'?><!-- a --><?b c>?><!-- -- >--> @", "found"),
    (
      "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">@",
      "found"
    ),
    ("<!DOCTYPE svg [\n<!ENTITY a \"]><svg>\">\n<!-- don't ] -->\n]>\n@", "found"), ("<svg/>@", "none"),
    ("<svg:svg width='3' height='2'/>", "found"), ("text @", "invalid"), ("<html>@</html>", "invalid"),
    ("<!doctype html><html>@", "invalid"), ("<svgx width='3' height='2'>", "invalid"), ("<>@", "invalid"),
    ("<svg width=3 height=2>", "invalid"), ("<svg width height='2'>", "invalid"), ("<svg ='3'>", "invalid"),
    ("<!-- @", "incomplete"), ("<!DOCTYPE svg [ @", "incomplete"), ("<?xml @", "incomplete"),
    ("<!", "incomplete"),
    ("<svg", "incomplete"), ("<svg width='3", "incomplete"), ("", "incomplete"), ("<svg width", "incomplete"),
    ("\u{1F}\u{8B}", "invalid"), ("{}", "invalid"),
  ])
  func surroundings(text: String, expected: String) {
    let bytes = Array(text.replacing("@", with: "<svg height=\"2\" width='3'/>").utf8)
    let found =
      switch SVGHeader.read(ImageBytes(bytes)) {
      case .read(ImageDimensions(width: 3, height: 2)): "found"
      case .read: "none"
      case .incomplete: "incomplete"
      case .invalid: "invalid"
      }
    #expect(found == expected)
  }

  @Test func utf16() {
    #expect(SVGHeader.read(ImageBytes([0xFE, 0xFF, 0, 0x3C])) == .read(nil))
    #expect(SVGHeader.read(ImageBytes([0xFF, 0xFE, 0x3C, 0])) == .read(nil))
  }
}
