import Foundation

/// A folder of a test's own; it goes when the test ends.
package final class TemporaryFolder: Sendable {
  package let path: String

  /// Makes a folder.
  package init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// The path of something in the folder.
  package func path(of name: String) -> String {
    "\(path)/\(name)"
  }

  /// Writes a file, and the folders on the way to it; returns its path.
  @discardableResult
  package func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    let file = URL(fileURLWithPath: path(of: name))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  @discardableResult
  package func write(_ text: String, to name: String) throws -> String {
    try write(text.utf8, to: name)
  }

  /// Makes a folder without anything in it.
  package func makeFolder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: path(of: name), withIntermediateDirectories: true)
    return path(of: name)
  }
}
