import Analysis
import News
import Reading

/// A comparison on paper, as `dateline compare` prints it.
package struct CompareSheet: Sendable {
  /// How it is printed.
  package enum Form: Sendable {
    /// Words that differ stand between stars.
    case text
    /// Offsets in Unicode scalars.
    case json
    /// A page of its own: no script, nothing loaded.
    case html
  }

  /// The width where there is no terminal.
  private static let plainColumns = 80

  let comparison: Comparison
  /// Those that are compared.
  let articles: [ComparedArticle]
  /// What of it was left out, in a sentence; nil if nothing was.
  package let omission: String?

  /// Takes a comparison of some articles, or of the first ones of them; of all there are, no more may have been read.
  init(_ comparison: Comparison, of articles: [ComparedArticle], all: Int) {
    self.comparison = comparison
    self.articles = Array(articles.prefix(comparison.articles))
    omission =
      all > comparison.articles
      ? "of \(all) articles the first \(comparison.articles) are compared"
      : comparison.isCut ? "there are more statements than are compared" : nil
  }

  /// Writes the comparison.
  ///
  /// - Parameters:
  ///   - form: how.
  ///   - descriptor: where to.
  ///   - columns: the width of the terminal; nil if there is none.
  /// - Throws: `nothingMatched` if no article quotes anybody; what was asked for is written all the same.
  package func write(as form: Form, to descriptor: Int32, columns: Int? = nil) throws(ListingFault) {
    var sink = ByteSink(descriptor: descriptor)
    switch form {
    case .text:
      let width = max(20, columns ?? Self.plainColumns)
      let sheet = ComparisonSheet(comparison, of: articles, columns: width, sign: "*")
      for line in sheet.lines.dropLast() {
        sink.bytes += line.text.utf8
        sink.bytes.append(0x0A)
      }
    case .json:
      var json = JSONWriter()
      ComparisonAnswer(comparison, of: articles).write(to: &json)
      json.endLine()
      sink.bytes = json.bytes
    case .html: sink.bytes = Array(ComparisonDocument(comparison, of: articles).html.utf8)
    }
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
    if comparison.statements.isEmpty { throw .empty("nobody is quoted in these articles") }
  }
}
