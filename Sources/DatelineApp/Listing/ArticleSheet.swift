import Glibc
import News
import Newsroom
import Reading
import Screen
package import Storage

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
  /// Its number in the reader's library, and what the reader did with it; nil if it is not there.
  private let number: ArticleID?
  private let status: ExportedStatus?
  /// Where it was found, each place once, the one that its text was read from first.
  private let sources: [String]
  /// How many articles its source has.
  package let articles: Int
  /// What of its source was left out, in a sentence; nil if nothing was.
  package let omission: String?

  /// Reads one article of a file; nothing of it is remembered.
  ///
  /// - Parameters:
  ///   - path: a file; `-` is standard input.
  ///   - number: which of its articles, from 1.
  ///   - gazetteer: the user's own names of countries.
  ///   - map: which fields of a dump mean what.
  ///   - library: the reader's own, to say what is known of the article; nil if there is none.
  /// - Throws: a mistake that says what is wrong with the path or the number.
  package init(
    path: String,
    number: Int,
    gazetteer: OwnGazetteer = .none,
    map: RecordNames = .none,
    knownIn library: Library? = nil
  ) throws(ListingFault) {
    let read = try Reception.inMemory()
    let outcome = PathImport([Input(path)], into: read, gazetteer: gazetteer, map: map).run()
    let all = try ListingFault.asking { () throws(LibraryFault) in try read.articlesByPlace() }
    let reason = outcome.setAside.first?.reason
    guard !all.isEmpty else { throw .mistake("\(path): \(reason ?? "there is no article in it")") }
    guard all.indices.contains(number - 1) else {
      throw .mistake("\(path): there is no article \(number); it has \(all.count)")
    }
    annotated = try Self.article(all[number - 1], of: read)
    sources = [annotated.origin.description]
    articles = all.count
    omission = reason
    let content = ContentID(of: annotated.article.text)
    self.number = try? library?.article(with: content)
    status = try? library?.exportedStatus(of: content)
  }

  /// Takes one article of the library, by its number or by its content id in hexadecimal digits.
  ///
  /// - Throws: a mistake if there is none.
  package init(_ name: String, of library: Library) throws(ListingFault) {
    let id = try Self.number(name, in: library)
    annotated = try Self.article(id, of: library)
    sources = try Self.sources(of: id, annotated.origin, in: library)
    number = id
    let content = ContentID(of: annotated.article.text)
    status = try ListingFault.asking { () throws(LibraryFault) in try library.exportedStatus(of: content) }
    articles = 1
    omission = nil
  }

  /// Whether a word names an article of the library, rather than a file.
  package static func isNumber(_ name: String) -> Bool {
    let isWritten = !name.isEmpty && name.utf8.count < 19 && name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return (isWritten || content(name) != nil) && access(name, F_OK) != 0
  }

  private static func content(_ name: String) -> ContentID? {
    HexBytes.bytes(of: name).flatMap { ContentID(bytes: $0) }
  }

  /// The number of an article that is named by it, or by its content id.
  static func number(_ name: String, in library: Library) throws(ListingFault) -> ArticleID {
    let id = try ListingFault.asking { () throws(LibraryFault) -> ArticleID? in
      if let content = content(name) { return try library.article(with: content) }
      return Int(name).map { ArticleID($0) }
    }
    guard let id else { throw .mistake("there is no article \(name) in the library") }
    return id
  }

  /// Reads an article of a library.
  static func article(_ id: ArticleID, of library: Library) throws(ListingFault) -> AnnotatedArticle {
    let article = try ListingFault.asking { () throws(LibraryFault) in try library.article(id) }
    guard let article else { throw .mistake("there is no article \(id.number) in the library") }
    return article
  }

  private static func sources(
    of id: ArticleID,
    _ origin: Origin,
    in library: Library
  ) throws(ListingFault) -> [String] {
    let places = try ListingFault.asking { () throws(LibraryFault) in try library.places(of: id) }
    var sources = [origin.description]
    for place in places {
      // Entries of a feed lie in the feed.
      let source = Origin(place.place.origin).description
      if !sources.contains(source) { sources.append(source) }
    }
    return sources
  }

  /// Writes the article.
  package func write(as form: Form, to descriptor: Int32) throws(ListingFault) {
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
        json.list("sources", sources) { source, json in json.string(source) }
        json.text("published", annotated.article.published?.written ?? annotated.article.date?.iso)
        json.text("link", annotated.article.link)
        json.text("id", HexBytes.text(of: ContentID(of: annotated.article.text).bytes))
        if let number { json.number("number", number.number) }
        json.truth("read", status?.isRead ?? false)
        json.truth("starred", status?.isStarred ?? false)
        json.text("note", status?.note)
        json.key("text")
        json.string(String(decoding: annotated.article.text.bytes, as: UTF8.self))
        AnalysisAnswer(annotated.article, annotated.annotations).writeFindings(to: &json)
      }
      json.endLine()
      sink.bytes = json.bytes
    case .text: sink.bytes = Array((pageLines + quoteLines + sourceLines).joined(separator: "\n").utf8) + [0x0A]
    }
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
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

  /// Where it was found, if that is more than one place.
  private var sourceLines: [String] {
    guard sources.count > 1 else { return [] }
    return ["", "Sources", ""] + sources.map { "  " + TextGate.shown($0, as: .line) }
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
