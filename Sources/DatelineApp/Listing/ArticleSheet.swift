import Dispatch
import Glibc
import News
import Newsroom
import Reading
import Screen
import Synchronization

/// One article on paper, as `dateline show` prints it.
package struct ArticleSheet: Sendable {
  /// How it is printed.
  package enum Form: Sendable {
    /// Set to 72 columns, its quotes listed under it.
    case text
    /// The bytes of the source, as they are; a terminal, which would act upon them, gets them through the gate.
    case raw
    /// The whole annotated article, offsets in Unicode scalars.
    case json
  }

  private static let columns = 72

  private let annotated: AnnotatedArticle
  /// How many articles its source has.
  package let articles: Int
  /// What of its source was left out, in a sentence; nil if nothing was.
  package let omission: String?

  /// Reads one article.
  ///
  /// - Parameters:
  ///   - path: a file; `-` is standard input.
  ///   - number: which of its articles, from 1.
  ///   - gazetteer: the user's own names of countries.
  /// - Throws: a mistake that says what is wrong with the path or the number.
  package init(path: String, number: Int, gazetteer: OwnGazetteer = .none) throws(ListingFault) {
    let rows = Mutex<(articles: [AnnotatedArticle?], reason: String?)>(([], nil))
    let isFinished = DispatchSemaphore(value: 0)
    let inputs: [Input] = [path == "-" ? .standardInput : .path(path)]
    let run = ReadingRun(inputs: inputs, workers: 1, atlas: gazetteer.atlas) { _, annotated in
      rows.withLock { $0.articles.append($0.articles.count + 1 == number ? annotated : nil) }
    }
    run.start { delivery in
      switch delivery {
      case .rows: break
      case .setAside(let entries): rows.withLock { $0.reason = $0.reason ?? entries.first?.reason }
      case .progress(let progress):
        if progress.isFinished { isFinished.signal() }
      }
    }
    isFinished.wait()
    let (all, reason) = rows.withLock { ($0.articles, $0.reason) }
    guard !all.isEmpty else { throw .mistake("\(path): \(reason ?? "there is no article in it")") }
    guard number >= 1, number <= all.count, let annotated = all[number - 1] else {
      throw .mistake("\(path): there is no article \(number); it has \(all.count)")
    }
    self.annotated = annotated
    articles = all.count
    omission = reason
  }

  /// Writes the article.
  package func write(as form: Form, to descriptor: Int32) throws(StreamFault) {
    var sink = ByteSink(descriptor: descriptor)
    switch form {
    case .raw:
      let bytes = annotated.article.text.bytes
      sink.bytes = isatty(descriptor) == 1 ? Array(TextGate.shown(utf8: bytes[...], as: .body).utf8) : bytes
    case .json:
      var json = JSONWriter()
      json.object { json in
        json.text("source", annotated.origin.description)
        json.number("index", annotated.origin.index)
        json.key("text")
        json.string(String(decoding: annotated.article.text.bytes, as: UTF8.self))
        AnalysisAnswer(annotated.article, annotated.annotations).writeFindings(to: &json)
      }
      json.endLine()
      sink.bytes = json.bytes
    case .text: sink.bytes = Array((pageLines + quoteLines).joined(separator: "\n").utf8) + [0x0A]
    }
    try sink.flush()
  }

  private var pageLines: [String] {
    Typesetter.page(of: annotated.article, columns: Self.columns, showsFurniture: false).lines.map { line in
      switch line.content {
      case .blank: ""
      case .text(let range): TextGate.shown(annotated.article.text[range], as: .body)
      case .label(let words): TextGate.shown(words, as: .line)
      }
    }
  }

  /// The quotes, numbered, each with its speaker.
  private var quoteLines: [String] {
    let quotes = annotated.annotations.quotes.filter { $0.kind != .scare }
    guard !quotes.isEmpty else { return [] }
    var lines = ["", "Quotes", ""]
    for (index, quote) in quotes.enumerated() {
      let speaker = quote.speaker?.name ?? "no known speaker"
      let words = "\(speaker) (\(quote.kind.rawValue)): \(annotated.article.text[quote.marked])"
      let number = String(index + 1)
      let margin = String(repeating: " ", count: max(0, 3 - number.utf8.count)) + number + "  "
      let set = Typesetter.lines(of: TextGate.shown(words, as: .line), columns: Self.columns - margin.utf8.count)
      let rest = String(repeating: " ", count: margin.utf8.count)
      lines += set.enumerated().map { ($0.offset == 0 ? margin : rest) + $0.element }
    }
    return lines
  }
}
