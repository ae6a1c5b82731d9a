/// What is known of other programs that use the same library.
struct Neighbours {
  var watch: LibraryWatch?
  /// Their changes that the catalog holds, as the library counts them; nil if that is not known.
  var changes: Int?
  /// Whether it was told that the library's file is gone.
  var isLossTold = false
}
