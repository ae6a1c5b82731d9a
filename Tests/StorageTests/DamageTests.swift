import Foundation
import News
import Storage
import TestSupport
import Testing

/// Whatever bytes a library has, reading it ends with an answer or a fault.
@Suite struct DamageTests {
  private let folder: TemporaryFolder
  private let whole: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    let path = folder.path(of: "whole.dateline")
    let library = try Library(.file(path))
    var maker = OddArticles(seed: 3)
    let shelf = Shelf(library)
    _ = try library.source(at: Array("/odd/".utf8))
    _ = try library.store((0..<60).map { shelf.deposit([maker.article("/odd/\($0).txt")], at: "/odd/\($0).txt") })
    library.close()
    whole = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
  }

  @Test func changedBytesAreAFaultOrAnAnswer() throws {
    var state: UInt64 = 7
    func draw(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    for round in 0..<60 {
      var bytes = whole
      for _ in 0...draw(40) { bytes[100 + draw(bytes.count - 100)] = UInt8(truncatingIfNeeded: draw(256)) }
      try readAll(of: bytes, name: "changed\(round)")
    }
  }

  @Test func aCutFileIsAFaultOrAnAnswer() throws {
    for length in stride(from: 0, through: whole.count, by: max(1, whole.count / 40)) {
      try readAll(of: Array(whole.prefix(length)), name: "cut\(length)")
    }
  }

  private func readAll(of bytes: [UInt8], name: String) throws {
    let path = try folder.write(bytes, to: "\(name).dateline")
    defer { for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + ending) } }
    guard let library = try? Library(.file(path)) else { return }
    let ids = (0...61).map { ArticleID($0) }
    _ = try? library.holdings()
    _ = try? library.opening(rows: 20)
    _ = try? library.opening(sources: [1], rows: 20)
    _ = try? library.knownFiles(in: Array("/odd/".utf8))
    _ = try? library.outdated(analysis: 2, limit: 10)
    for id in ids {
      _ = try? library.rows([id])
      _ = try? library.article(id)
    }
    var maker = OddArticles(seed: 9)
    _ = try? Shelf(library).store(maker.article("/odd/new.txt"), at: "/odd/3.txt")
    _ = try? library.forget(Array("/odd/".utf8))
    library.close()
  }
}
