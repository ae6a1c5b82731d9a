/// What a server gave.
package struct FetchAnswer: Sendable {
  /// Where it came from in the end.
  package let address: WebAddress
  /// Where the address asked for has moved for good; nil if it has not.
  package let moved: WebAddress?
  /// Whether what the asker knows still holds; the body is empty then.
  package let isUnchanged: Bool
  /// The head's `ETag`, `Last-Modified` and `Content-Type`, as they came.
  package let tag: String?
  package let modified: String?
  package let contentType: String?
  /// The body, unpacked.
  package let body: [UInt8]
}
