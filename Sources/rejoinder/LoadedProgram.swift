import CPlatform

/// The program that is running, with the libraries that it was loaded with.
enum LoadedProgram {
  /// A number that changes with every file that the program consists of; nil when the system does not tell.
  static var identity: UInt64? {
    var identity: UInt64 = 0
    return rj_program_identity(&identity) == 0 ? identity : nil
  }
}
