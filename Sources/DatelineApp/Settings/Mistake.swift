/// The user's mistake, in one plain sentence that says what to do.
///
/// Ends the program with code 2.
package struct Mistake: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String

  /// Creates a mistake from its sentence.
  ///
  /// It may hold foreign text: gate it before showing it.
  package init(_ description: String) {
    self.description = description
  }
}
