/// What one wants to do with a library.
package enum LibraryAccess: Hashable, Sendable {
  case readWrite
  /// Nothing is made or changed.
  case readOnly
}
