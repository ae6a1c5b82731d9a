import FoundationEssentials
import News
import Storage

/// One line of an export, read, checked and packed for the library.
enum ImportedLine {
  case head
  case thing(Restorable)
  case bookmark(BookmarkMembers)

  /// The longest words of a name or an expression that are taken, in bytes.
  private static let longestWords = 1 << 16

  /// Reads a line; linear in its length.
  init(_ line: LineSource.Line, limit: Int, with decoder: JSONDecoder, packedBy press: TextPress) throws(LineFault) {
    switch line {
    case .tooLong: throw LineFault("it is longer than \(limit >> 20) MiB")
    case .bytes(let bytes): self = try Self.read(try Self.line(in: bytes, with: decoder), packedBy: press)
    }
  }

  private static func line(
    in bytes: UnsafeRawBufferPointer,
    with decoder: JSONDecoder
  ) throws(LineFault) -> LibraryLine {
    guard let base = UnsafeMutableRawPointer(mutating: bytes.baseAddress) else { throw LineFault("it is empty") }
    // The decoder only reads.
    let data = Data(bytesNoCopy: base, count: bytes.count, deallocator: .none)
    do {
      return try decoder.decode(LibraryLine.self, from: data)
    } catch {
      throw LineFault("it is no line of an export")
    }
  }

  private static func read(_ line: LibraryLine, packedBy press: TextPress) throws(LineFault) -> ImportedLine {
    switch line {
    case .library(let form):
      guard form <= LibraryLine.form else { throw LineFault("it was made by a newer Dateline") }
      return .head
    case .source(let path, let isFolder):
      return .thing(.source(ExportedSource(path: try path.bytes(), isFolder: isFolder)))
    case .file(let file): return .thing(.file(try file.file()))
    case .article(let members):
      let article = try members.exported()
      let annotated = AnnotatedArticle(
        article: article.article,
        annotations: article.annotations,
        origin: Origin(.standardInput)
      )
      let deposit = Deposit(annotated, analysis: article.analysis, press: press)
      return .thing(.article(deposit, placements: article.placements, status: article.status))
    case .mark(let id, let members):
      guard let content = HexBytes.bytes(of: id).flatMap({ ContentID(bytes: $0) }) else {
        throw LineFault("it marks no article")
      }
      return .thing(.status(try members.status(of: content)))
    case .quote(let members): return .thing(.quote(try members.quote()))
    case .filter(let name, let expression, let used, let watch):
      guard !name.isEmpty, max(name.utf8.count, expression.utf8.count) < longestWords, used >= 0 else {
        throw LineFault("it is no saved filter")
      }
      let filter = ExportedFilter(name: name, expression: expression, used: used, watch: watch?.watch)
      return .thing(.filter(filter))
    case .feed(let members): return .thing(.feed(try members.feed()))
    case .bookmark(let members):
      guard members.scope.utf8.count < longestWords else { throw LineFault("it is no bookmark") }
      return .bookmark(members)
    }
  }
}
