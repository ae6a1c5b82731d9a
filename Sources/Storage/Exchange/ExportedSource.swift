/// A folder or file that was opened once, as an export carries it.
package struct ExportedSource: Hashable, Sendable {
  /// The whole path, as the system spells it; a folder's ends with a slash.
  package let path: [UInt8]
  package let isFolder: Bool

  /// Creates one.
  package init(path: [UInt8], isFolder: Bool) {
    self.path = path
    self.isFolder = isFolder
  }
}
