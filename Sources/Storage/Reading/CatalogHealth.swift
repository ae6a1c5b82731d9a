/// What is known of the catalog as it lies in the library.
enum CatalogHealth {
  case unknown
  case sound
  /// What of it cannot be read.
  case damaged(String)
}
