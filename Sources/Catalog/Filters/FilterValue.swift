/// A word or quotation in a filter as it was typed.
struct FilterValue: Equatable {
  /// Without quotation marks, blanks at its ends, or more than one blank in a row.
  let text: String
  let isQuoted: Bool
  /// In bytes, quotation marks included.
  let range: Range<Int>
}
