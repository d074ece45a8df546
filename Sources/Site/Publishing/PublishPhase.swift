/// How far a publication has come. Whatever happens between two of these, the output folder is
/// wholly the old tree up to `synced` and wholly the new one from `exchanged` on.
public enum PublishPhase: String, CaseIterable, Sendable {
  /// No other build is running, and leftovers of a broken one are gone.
  case opened
  /// There is a first change: the staged tree has been made beside the output folder.
  case staging
  /// The files that have not changed are linked into the staged tree.
  case linked
  /// So are the files that Rejoinder did not make.
  case carried
  /// The manifest is written: the staged tree is whole.
  case listed
  /// All of it is on the disk.
  case synced
  /// The staged tree is the output folder.
  case exchanged
  /// The old tree has the name under which its readers' server may still find it.
  case retired
  /// The tree before that one is gone.
  case finished
}
