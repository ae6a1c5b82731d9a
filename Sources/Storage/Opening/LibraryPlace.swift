/// Where a library is.
package enum LibraryPlace: Hashable, Sendable {
  /// In the file of this path; it and its folder are made if they are missing.
  case file(String)
  /// Nowhere: it goes when it is closed.
  case memory
}
