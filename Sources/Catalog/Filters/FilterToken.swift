/// A piece of a filter as it was typed.
struct FilterToken: Equatable {
  enum Kind: Equatable {
    case open
    case close
    case or
    case and
    case not
    /// A word, words in quotation marks, or a field with its values.
    case term(FilterField?, [FilterValue])
    /// The name of a saved filter.
    case saved(String)
  }

  let kind: Kind
  /// In bytes.
  let range: Range<Int>
}
