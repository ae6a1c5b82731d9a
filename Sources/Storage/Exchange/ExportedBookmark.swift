/// Where the reader was in a view, as an export carries it.
package struct ExportedBookmark: Hashable, Sendable {
  package let scope: String
  /// What the app wrote; the library does not look into it.
  package let data: [UInt8]

  /// Creates one.
  package init(scope: String, data: [UInt8]) {
    self.scope = scope
    self.data = data
  }
}
