/// One sentence on the status line, until the next key.
package struct Notice: Equatable, Sendable {
  package let text: String
  package let isError: Bool

  /// Creates a notice.
  package init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}
