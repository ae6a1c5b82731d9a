import Analysis
import Glibc
import Ingest
package import News

/// What must hold of any bytes in each format that is read: for the tests, and for the fuzzer.
package enum Examination {
  /// The languages that are tried; what no rule knows is among them.
  private static let languages = ["en", "de", "fr", "es", "it", "pt", "ru", "uk", "ja", "zh", "ar", "", "xx"]

  /// Examines bytes as the fuzzer makes them; the first broken promise in words, nil if all hold.
  ///
  /// Before a text, a first byte below 15 that is no white space names the language, else it is told from the text.
  package static func fault(in input: [UInt8], as entry: FuzzEntry) -> String? {
    let began = clock()
    let broken =
      switch entry {
      case .text: textFault(in: input)
      case .page: pageFault(in: input)
      case .feed: FeedPromises(input).fault
      case .dump: RecordPromises(input).dumpFault
      case .mail: RecordPromises(input).mailFault
      case .crawl: RecordPromises(input).crawlFault
      case .statements: StatementPromises(input).fault
      }
    if let broken { return broken }
    let seconds = Double(clock() - began) / Double(CLOCKS_PER_SEC)
    // A thousand times what it should take, for a slow machine and a checked build.
    return seconds > 5 + Double(input.count) / 20_000 ? "\(input.count) bytes took \(seconds) s" : nil
  }

  private static func textFault(in input: [UInt8]) -> String? {
    var bytes = input[...]
    var language: String?
    if let first = bytes.first, first < 15, first != 9, first != 10, first != 13 {
      language = languages[Int(first) % languages.count]
      bytes = bytes.dropFirst()
    }
    return fault(in: Array(bytes), language: language)
  }

  /// Examines bytes as the file of one article, and as a filter; `language` nil lets the text tell.
  package static func fault(in bytes: [UInt8], language: String?) -> String? {
    if let fault = bordersFault(in: bytes) ?? encodingsFault(in: bytes) { return fault }
    if let fault = FilterPromises(bytes).fault ?? RecordPromises(bytes).formatFault { return fault }
    if bytes.contains(9) { readAsLexicon(bytes, language ?? "en") }
    guard let document = Document(decoding: bytes) else { return nil }
    guard String(validating: document.utf8, as: UTF8.self) != nil else { return "what was decoded is no UTF-8" }
    let text = Text(utf8: document.utf8)
    if let fault = fault(in: text, language: language) { return fault }
    // Cut in the middle: no mark of the end stands where it should.
    var middle = text.count / 2
    while middle < text.count, text.bytes[middle] & 0xC0 == 0x80 { middle += 1 }
    return fault(in: Text(utf8: Array(text.bytes[..<middle])), language: language).map { "in the first half: \($0)" }
  }

  /// Examines a text; the first broken promise, nil if all hold.
  package static func fault(in text: Text, language: String?) -> String? {
    let article = PlainText.article(of: text)
    if let fault = fault(in: article) { return fault }
    let annotations = Analyst.annotations(of: article, language: language)
    if let fault = QuotePromises(article, annotations.quotes).fault { return fault }
    if let fault = CountryPromises(article, annotations).fault { return fault }
    guard article == PlainText.article(of: text) else { return "read twice, the article is not the same" }
    let again = Analyst.annotations(of: article, language: language)
    return annotations == again ? nil : "analysed twice, the findings are not the same"
  }

  /// Examines what was read of an article; the first broken promise, nil if all hold.
  package static func fault(in article: Article) -> String? {
    ArticlePromises(article).fault
  }

  /// Articles of a file lie in order, apart from each other, and all but white space lies in them.
  private static func bordersFault(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      var end = 0
      for range in PlainText.articleRanges(in: bytes) {
        guard range.start >= end, range.end > range.start, range.end <= bytes.count else {
          return "an article's border at \(range.start)"
        }
        if bytes[end..<range.start].contains(where: { $0 > 0x20 }) {
          return "text before the article at \(range.start)"
        }
        end = range.end
      }
      return bytes[end...].contains { $0 > 0x20 } ? "text after the last article" : nil
    }
  }

  /// Whatever the encoding is taken for, text comes out.
  private static func encodingsFault(in bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      for encoding in TextEncoding.allCases {
        let utf8 = Document(decoding: bytes, as: encoding).utf8
        if String(validating: utf8, as: UTF8.self) == nil { return "decoded as \(encoding.rawValue) it is no UTF-8" }
      }
      return nil
    }
  }

  /// A page's text is text, and what was found of it lies where it says.
  private static func pageFault(in bytes: [UInt8]) -> String? {
    let page = bytes.withUnsafeBufferPointer { WebPage($0) }
    guard String(validating: page.article.text.bytes, as: UTF8.self) != nil else { return "a page's text is no UTF-8" }
    return ArticlePromises(page.article).fault
  }

  /// A user's gazetteer may hold anything: what is no line of one is a fault in a list.
  private static func readAsLexicon(_ bytes: [UInt8], _ language: String) {
    bytes.withUnsafeBufferPointer { file in
      let lexicon = CountryLexicon(files: [file, file], language: language)
      _ = lexicon.countries(of: "Japan")
    }
  }
}
