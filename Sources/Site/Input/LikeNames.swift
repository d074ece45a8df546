import Diagnostics
import Records

/// Files beside the records whose names not every computer tells apart: but for capital letters, or for how a
/// letter is encoded (Unicode Standard Annex 15), they are the same.
///
/// Records need no such check, since their names have the letters a to z alone.
enum LikeNames {
  /// What is wrong: every file but the first of its name is reported.
  static func diagnostics(of files: [AttachedFile]) -> [Diagnostic] {
    let files = files.filter { !$0.isRefused }
    // Names without capitals and without other letters than a to z are those that the file system has.
    let odd = files.filter { $0.path.utf8.contains { $0 >= 0x80 || (0x41...0x5A).contains($0) } }
    guard !odd.isEmpty else { return [] }
    // Strings are equal, and have one hash, however their letters are encoded.
    let wanted = Set(odd.map { $0.path.lowercased() })
    let groups = Dictionary(grouping: files.filter { wanted.contains($0.path.lowercased()) }) {
      $0.path.lowercased()
    }
    return groups.values.flatMap { group -> [Diagnostic] in
      let paths = group.map(\.path).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      return paths.indices.dropFirst().map { index in
        let same = paths[..<index].first { $0 == paths[index] }
        return Place(path: paths[index]).reports(
          same.map { SiteProblem.likeNames(other: $0) } ?? SiteProblem.namesOfOneCase(other: paths[0]))
      }
    }
  }
}
