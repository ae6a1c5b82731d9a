/// What is to be fetched.
package struct FetchRequest: Hashable, Sendable {
  /// The asker's own number, which comes back with the outcome.
  package let number: Int
  package let address: WebAddress
  /// What the server said of the answer that is known already: its `ETag` and `Last-Modified`, sent as they came.
  package let tag: String?
  package let modified: String?
  /// Whether the address itself may be of this machine or its own net; a redirect elsewhere never may.
  package let mayBePrivate: Bool

  package init(
    _ number: Int,
    _ address: WebAddress,
    tag: String? = nil,
    modified: String? = nil,
    mayBePrivate: Bool = false
  ) {
    self.number = number
    self.address = address
    self.tag = tag
    self.modified = modified
    self.mayBePrivate = mayBePrivate
  }
}
