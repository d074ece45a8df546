import Site

extension NewFiles {
  /// Makes all files; where the world fails, says how and ends with the status for that.
  func writeOrFail() throws {
    do throws(PublishError) {
      try write()
    } catch {
      Terminal.error.write(error: error.message, help: [])
      throw ExitStatus.worldFailed
    }
  }
}
