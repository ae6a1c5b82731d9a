/// Where the reader was in the list, to come back to.
struct ListPlace: Equatable, Sendable {
  /// The article under the cursor; nil if there was none.
  let number: Int32?
  /// The line of the list it stood on, from 0.
  let line: Int
  let sort: ArticleList.Sort
  let staysAtTop: Bool
  /// The place in that article's text where the text pane began; nil for the top.
  var textPlace: Int?
}
