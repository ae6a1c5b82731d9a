/// Something that could not be read, and why.
///
/// It never stops the rest.
package struct SetAside: Hashable, Sendable {
  /// The path or name.
  ///
  /// Foreign text: gate it before showing it.
  package let source: String
  /// One plain sentence without a full stop.
  package let reason: String

  /// Creates an entry.
  package init(source: String, reason: String) {
    self.source = source
    self.reason = reason
  }
}
