/// An article whose source can no longer be read.
package struct ArticleLost: Error, Equatable, Sendable {
  /// The path or name.
  ///
  /// Foreign text: gate it before showing it.
  package let source: String
  /// One plain sentence without a full stop.
  package let reason: String

  /// Creates the error.
  package init(source: String, reason: String) {
    self.source = source
    self.reason = reason
  }
}
