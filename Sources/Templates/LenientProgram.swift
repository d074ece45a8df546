/// A template that looks names up when it is shown, as the Mustache specification 1.4 has it: what is
/// unknown is empty, and templates may bring in themselves.
///
/// The official examples run on it. A site's pages run on `Program`, which knows every name beforehand.
public struct LenientProgram: Sendable {
  let library: TemplateLibrary
  let template: Int

  /// Appends what the template makes of this view. Whatever the template says, this comes to an end:
  /// what is nested too deep, or goes on for too long, is left out.
  public func render(_ view: View, into output: inout [UInt8]) {
    var renderer = LenientRenderer(library: library, view: view)
    renderer.render(template)
    output += renderer.output
  }
}
