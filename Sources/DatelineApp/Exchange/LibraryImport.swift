import Dispatch
import FoundationEssentials
import Glibc
package import Storage
import Synchronization

/// Brings an export back into a library; what is there already stays, and of two marks the newer one holds.
package struct LibraryImport: ~Copyable {
  /// What was brought.
  package struct Tally: Equatable, Sendable {
    /// Articles that the library did not have.
    package var articles = 0
    /// Articles that it had already.
    package var known = 0
    /// Lines with a fault, which were passed over.
    package var faults = 0

    /// Creates a tally.
    package init(articles: Int = 0, known: Int = 0, faults: Int = 0) {
      self.articles = articles
      self.known = known
      self.faults = faults
    }
  }

  /// The longest line that is read, in bytes: the longest text of an article with everything escaped fits.
  package static let longestLine = 256 << 20
  private static let batchLines = 512
  private static let batchBytes = 16 << 20
  private static let mostTold = 5
  private static let hands = 4

  private let library: Library
  private let lineLimit: Int
  private var lines: LineSource
  private var number = 0
  private var tally = Tally()

  /// Creates an import from an open file descriptor.
  package init(into library: Library, from descriptor: Int32, lineLimit: Int = longestLine) {
    self.library = library
    self.lineLimit = lineLimit
    lines = LineSource(descriptor: descriptor, limit: lineLimit)
  }

  /// Reads every line, and keeps what it brings, a batch at a time: what was brought stays, however it ends.
  ///
  /// - Parameters:
  ///   - isStopped: is asked between batches.
  ///   - complain: is called with one sentence about a line that has a fault, a few times at most.
  ///   - tell: is called with the tally after every batch.
  /// - Returns: what was brought.
  /// - Throws: a mistake if it is no export at all.
  package mutating func run(
    isStopped: () -> Bool = { false },
    complain: (String) -> Void,
    tell: (Tally) -> Void = { _ in }
  ) throws(ListingFault) -> Tally {
    try ListingFault.asking { () throws(LibraryFault) in try library.verifyCatalog() }
    while !isStopped(), try read() {
      var batch: [LineSource.Line] = []
      var bytes = 0
      while !isStopped(), let line = lines.takeLine() {
        batch.append(line)
        bytes += line.count
        guard batch.count >= Self.batchLines || bytes >= Self.batchBytes else { continue }
        try take(batch, complain)
        tell(tally)
        (batch, bytes) = ([], 0)
      }
      if !batch.isEmpty { try take(batch, complain) }
      tell(tally)
    }
    if tally.articles + tally.known > 0 {
      do throws(LibraryFault) { try library.noteImport(at: time(nil)) } catch { throw .library(error) }
    }
    if tally.faults > Self.mostTold { complain("\(tally.faults - Self.mostTold) more lines have a fault") }
    return tally
  }

  private mutating func read() throws(ListingFault) -> Bool {
    do throws(StreamFault) {
      return try lines.read()
    } catch {
      throw .stream(error)
    }
  }

  private mutating func take(_ batch: [LineSource.Line], _ complain: (String) -> Void) throws(ListingFault) {
    var things: [Restorable] = []
    var bookmarks: [BookmarkMembers] = []
    for reading in readings(of: batch) {
      number += 1
      switch reading {
      case .success(.head): continue
      case .success where number == 1: throw .mistake("line 1: an export begins with \(ExportFile.firstLine)")
      case .failure(let fault) where number == 1: throw .mistake("line 1: \(fault.reason)")
      case .success(.thing(let thing)): things.append(thing)
      case .success(.bookmark(let bookmark)): bookmarks.append(bookmark)
      case .failure(let fault):
        tally.faults += 1
        if tally.faults <= Self.mostTold { complain("line \(number): \(fault.reason)") }
      }
    }
    do throws(LibraryFault) {
      try restore(things, bookmarks)
    } catch {
      throw .library(error)
    }
  }

  private mutating func restore(_ things: [Restorable], _ bookmarks: [BookmarkMembers]) throws(LibraryFault) {
    let articles = things.count { if case .article = $0 { true } else { false } }
    let brought = try library.restore(things)
    tally.articles += brought
    tally.known += articles - brought
    var restored: [Restorable] = []
    for bookmark in bookmarks {
      let content = bookmark.article.flatMap { HexBytes.bytes(of: $0) }.flatMap { ContentID(bytes: $0) }
      let id = try content.flatMap { content throws(LibraryFault) in try library.article(with: content) }
      restored.append(.bookmark(ExportedBookmark(scope: bookmark.scope, data: bookmark.data(article: id))))
    }
    if !restored.isEmpty { _ = try library.restore(restored) }
  }

  /// Reads lines on several cores; the answers keep their order.
  private func readings(of lines: [LineSource.Line]) -> [Result<ImportedLine, LineFault>] {
    let readings = Mutex<[Result<ImportedLine, LineFault>]>(
      Array(repeating: .failure(LineFault("it was not read")), count: lines.count)
    )
    let hands = min(Self.hands, lines.count)
    DispatchQueue.concurrentPerform(iterations: hands) { [library, lineLimit] hand in
      let decoder = JSONDecoder()
      let press = library.press()
      for place in stride(from: hand, to: lines.count, by: hands) {
        let reading = Result { () throws(LineFault) in
          try ImportedLine(lines[place], limit: lineLimit, with: decoder, packedBy: press)
        }
        readings.withLock { $0[place] = reading }
      }
    }
    return readings.withLock { $0 }
  }
}
