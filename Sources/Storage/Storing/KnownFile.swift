/// A file that was read to its end.
package struct KnownFile: Hashable, Sendable {
  /// Its number in the library.
  package let id: Int
  package let look: FileLook
  /// Why it, or the rest of it, could not be read; nil if it could.
  package let fault: String?
}
