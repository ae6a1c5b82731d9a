/// A place in the text where a form of the gazetteer stands, before anybody asked what is meant.
struct Sighting {
  /// UTF-8 offsets into the text, half-open.
  let start: Int
  let end: Int
  /// The index of the form's line in the lexicon.
  let entry: Int
  /// The index of the passage that holds it.
  let passage: Int
}
