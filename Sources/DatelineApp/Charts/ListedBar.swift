/// A row with a bar, as it is listed.
protocol ListedBar: Sendable {
  /// The names of the columns of comma-separated values.
  static var columns: [StaticString] { get }
  /// What it stands for, a cell each; the number and the bar come after them.
  var label: [String] { get }
  /// The length of the bar.
  var articles: Int { get }
  /// One cell a column.
  var values: [String] { get }
  func write(to json: inout JSONWriter)
}
