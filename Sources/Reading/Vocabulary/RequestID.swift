/// The number of a question to the app; an answer to an old question is dropped by it.
package struct RequestID: Hashable, Sendable {
  package let number: Int

  /// Creates a request's identity.
  package init(_ number: Int) {
    self.number = number
  }
}
