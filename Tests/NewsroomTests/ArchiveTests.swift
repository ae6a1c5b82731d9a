import Catalog
import Foundation
import News
import Storage
import TestSupport
import Testing

/// What is compressed or in an archive is read as if it lay there in the open; nothing is ever unpacked to the disk.
@Suite struct ArchiveTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let lines = (1...3).map { number in
    #"{"title": "Pier \#(number) opens", "text": "The pier opened on day \#(number) of the fair.", "date": "2031-03-0\#(number)"}"#
  }.joined(separator: "\n")

  private static let entries = [
    Packing.Entry("reports/one.txt", NewsdeskTests.report(1)),
    Packing.Entry("reports/", kind: "5"),
    Packing.Entry("lines.jsonl", lines),
  ]

  @Test func aCompressedDump() async throws {
    try folder.write(Packing.gzip(Array(Self.lines.utf8)), to: "lines.jsonl.gz")
    let readout = try await Readout([folder.path])
    #expect(readout.reasons.isEmpty)
    #expect(readout.names == ["lines.jsonl.gz", "lines.jsonl.gz", "lines.jsonl.gz"])
    #expect(readout.dates == ["2031-03-01", "2031-03-02", "2031-03-03"])
  }

  /// Two lines of JSON, as the usual programs compress them; Zstandard's are not compressed, so that a test can say them.
  @Test(arguments: ["bz2", "xz", "zst"])
  func otherCompressions(ending: String) async throws {
    let lines = """
      {"title": "Pier opens", "text": "The pier opened in Peru."}
      {"title": "Pier shuts", "text": "The pier shut in Chile."}

      """
    let packed: [UInt8]
    switch ending {
    case "bz2": packed = Array(try #require(Data(base64Encoded: Self.bzip2)))
    case "xz": packed = Array(try #require(Data(base64Encoded: Self.xz)))
    default: packed = Packing.zstandard(Array(lines.utf8))
    }
    try folder.write(packed, to: "lines.jsonl.\(ending)")
    try folder.write(packed.dropLast(packed.count / 2), to: "half/lines.jsonl.\(ending)")
    let readout = try await Readout([folder.path(of: "lines.jsonl.\(ending)")])
    #expect(readout.reasons.isEmpty)
    #expect(readout.rows.map(\.headline) == ["Pier opens", "Pier shuts"])
    let half = try await Readout([folder.path(of: "half")])
    #expect(half.last.isFinished && !half.told.isEmpty, "what is cut off says so")
  }

  private static let bzip2 = """
    QlpoOTFBWSZTWYhN4gcAADnfgAAQUAUAEAgARAAGZd5KIAB0EqanqZMmBGamgVVMjQGQGmj5iScKz8boKosGq75RRK0SSBf2rdOx
    g1QYa5B6JKh0EXTFPhDhxN6ltlwiL72SNkD8XckU4UJCITeIHA==
    """.filter { !$0.isWhitespace }
  private static let xz = """
    /Td6WFoAAATm1rRGAgAhARYAAAB0L+Wj4AB2AEpdAD2IiobUVOndN3jT8gyBEaZTWVLUNUiVvQc9NIMfGhwHJYU83ujGcf0Af53k
    vbRQBorOL2EQ19yTIWEreW61yY1dGK9XxsKYlt4AAAAALeAT1CwP2f8AAWZ3lZ1A3R+2830BAAAAAARZWg==
    """.filter { !$0.isWhitespace }

  @Test(arguments: ["a.tar", "a.zip", "a.tar.gz", "a.zip.gz"])
  func filesInAnArchiveAreFilesBelowIt(name: String) async throws {
    try folder.write(Self.packed(name), to: name)
    let readout = try await Readout([folder.path])
    #expect(readout.reasons.isEmpty)
    #expect(readout.rows.count == 4)
    let sources = Set(readout.rows.map { String($0.source.dropFirst(folder.path.count + 1)) })
    #expect(sources == ["\(name)/reports/one.txt", "\(name)/lines.jsonl"])
    #expect(readout.last.read == 1 && readout.last.found == 1)
  }

  /// A source that is an archive has what is in it.
  @Test func anArchiveThatTheReaderNamed() async throws {
    let path = try folder.write(Packing.zip(Self.entries), to: "a.zip")
    let readout = try await Readout([path])
    let source = try #require(readout.sources?.first)
    let holdings = try readout.library.holdings()
    #expect(holdings.facets[.source(source)].count == 4)
    #expect(try readout.library.wouldForget(Array(path.utf8)) == 4)
  }

  @Test func whatIsKnownOfAnArchiveIsNotReadAgainAndStays() async throws {
    try folder.write(Packing.tar(Self.entries), to: "a.tar")
    let first = try await Readout([folder.path])
    let second = try await Readout([folder.path], into: first.library)
    #expect(second.last.known == 1 && second.last.articles == 0 && second.last.gone == 0)
    #expect(second.rows.count == 4)
    try FileManager.default.removeItem(atPath: folder.path(of: "a.tar"))
    #expect(try await Readout([folder.path], into: first.library).rows.isEmpty)
  }

  @Test func whatAnArchiveHoldsNoMoreGoes() async throws {
    try folder.write(Packing.tar(Self.entries), to: "a.tar")
    let first = try await Readout([folder.path])
    try folder.write(Packing.tar([Self.entries[0], Packing.Entry("new.txt", NewsdeskTests.report(7))]), to: "a.tar")
    let second = try await Readout([folder.path], into: first.library)
    #expect(second.names == ["new.txt", "one.txt"])
  }

  /// Names are only names: nothing leads out of the archive, and links lead nowhere.
  @Test func namesThatLeadOutOfATarAreHarmless() async throws {
    let entries = [
      Packing.Entry("../../up.txt", NewsdeskTests.report(1)),
      Packing.Entry("/etc/root.txt", NewsdeskTests.report(2)),
      Packing.Entry("..\\..\\other.txt", NewsdeskTests.report(3)),
      Packing.Entry("door", kind: "2", target: "/etc/passwd"),
      Packing.Entry("..", NewsdeskTests.report(4)),
      Packing.Entry("same.txt", NewsdeskTests.report(5)),
      Packing.Entry("./same.txt", NewsdeskTests.report(6)),
      Packing.Entry(".hidden/note.txt", NewsdeskTests.report(7)),
    ]
    try folder.write(Packing.tar(entries), to: "evil.tar")
    let readout = try await Readout([folder.path])
    let sources = Set(readout.rows.map { String($0.source.dropFirst(folder.path.count)) })
    #expect(
      sources == [
        "/evil.tar/up.txt", "/evil.tar/etc/root.txt", "/evil.tar/other.txt", "/evil.tar/unnamed", "/evil.tar/same.txt",
        "/evil.tar/same.txt'",
      ]
    )
    #expect(readout.reasons == ["door": "it is a link, and links inside a folder are not followed"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["evil.tar"])
  }

  @Test func anArchiveInAnArchiveIsReadOnce() async throws {
    let inner = Packing.zip([Packing.Entry("one.txt", NewsdeskTests.report(1))])
    let middle = Packing.tar([
      Packing.Entry("inner.zip", bytes: inner), Packing.Entry("two.txt", NewsdeskTests.report(2)),
    ])
    try folder.write(Packing.zip([Packing.Entry("middle.tar", bytes: middle)]), to: "outer.zip")
    let readout = try await Readout([folder.path])
    #expect(readout.names == ["two.txt"])
    #expect(readout.reasons == ["inner.zip": "it is an archive in an archive in an archive"])
  }

  /// A gigabyte and ten of zeros, said in 11 MB: no more than a piece of it is ever unpacked.
  @Test func aBombOfTenGigabytes() async throws {
    var bomb: [UInt8] = []
    let zeros = Packing.zeros
    bomb.reserveCapacity(zeros.count * 10_240)
    for _ in 0..<10_240 { bomb += zeros }
    try folder.write(bomb, to: "bomb.gz")
    try folder.write(Packing.tar([Packing.Entry("bomb.gz", bytes: zeros)]), to: "small.tar")
    let readout = try await Readout([folder.path])
    #expect(readout.reasons["bomb.gz"] != nil)
    #expect(readout.rows.isEmpty)
  }

  @Test func eachMemberThatCannotBeReadHasItsReason() async throws {
    let entries = [
      Packing.Entry("logo.png", bytes: [0x89, 0x50, 0x4E, 0x47, 0, 0]),
      Packing.Entry("lines.jsonl", Self.lines + "\n{\"title\": \"x\"\n"),
      Packing.Entry("empty.txt"),
    ]
    try folder.write(Packing.zip(entries), to: "a.zip")
    let readout = try await Readout([folder.path])
    #expect(
      readout.reasons == ["logo.png": "it is not text", "lines.jsonl": "it ends too early", "empty.txt": "it is empty"]
    )
    #expect(readout.rows.count == 3)
    // What is remembered is told again.
    let again = try await Readout([folder.path], into: readout.library)
    #expect(again.told.map(\.place) == ["logo.png", "empty.txt"])
  }

  /// Whatever was lost of an archive, what came before is read, and the rest is told.
  @Test(arguments: ["a.tar", "a.zip", "a.tar.gz"])
  func archivesThatWereCutAnywhere(name: String) async throws {
    let small = [Packing.Entry("one.txt", "One pier opened in the harbour."), Packing.Entry("lines.jsonl", Self.lines)]
    let whole =
      name.hasSuffix("gz")
      ? Packing.gzip(Packing.tar(small)) : name == "a.tar" ? Packing.tar(small) : Packing.zip(small)
    for count in 0..<whole.count where count < 2_200 || count % 97 == 0 {
      try folder.write(whole[..<count], to: "cut/\(count)/\(name)")
    }
    let readout = try await Readout([folder.path])
    #expect(readout.last.isFinished && readout.last.failure == nil)
    #expect(readout.last.read == readout.last.found)
    for row in readout.rows { #expect(try readout.holds(row)) }
  }

  private static func packed(_ name: String) -> [UInt8] {
    switch name {
    case "a.tar": Packing.tar(entries)
    case "a.zip": Packing.zip(entries)
    case "a.tar.gz": Packing.gzip(Packing.tar(entries))
    default: Packing.gzip(Packing.zip(entries))
    }
  }
}
