/// A place where an article is put.
struct Slot {
  let file: Int
  /// The article's place among those of its file.
  let number: Int
  /// The folder of the entries of a feed; nil where the file is no entry of one.
  let feed: Int?
}
