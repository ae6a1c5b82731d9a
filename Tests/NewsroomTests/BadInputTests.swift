import Foundation
import Glibc
import News
import Newsroom
import TestSupport
import Testing

/// What cannot be read is named with its reason, and the rest is read.
@Suite struct BadInputTests {
  private let folder: TemporaryFolder

  /// A folder with one good article in it.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(NewsdeskTests.report(1), to: "good.txt")
  }

  @Test func aMissingPath() async throws {
    let readout = try await Readout([folder.path(of: "nowhere"), folder.path])
    #expect(readout.reasons == ["nowhere": "there is no such file or folder"])
    #expect(readout.names == ["good.txt"])
  }

  @Test func anUnreadableFileAndFolder() async throws {
    let file = try folder.write(NewsdeskTests.report(2), to: "locked.txt")
    let inner = try folder.makeFolder("locked")
    chmod(file, 0)
    chmod(inner, 0)
    defer { chmod(inner, 0o700) }
    let readout = try await Readout([folder.path])
    // The superuser may read everything.
    if geteuid() != 0 {
      #expect(readout.reasons == ["locked.txt": "permission denied", "locked": "permission denied"])
    }
    #expect(readout.names.contains("good.txt"))
  }

  @Test func aBinaryFile() async throws {
    try folder.write((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 7) }, to: "photo.bin")
    try folder.write([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], to: "program")
    let readout = try await Readout([folder.path])
    #expect(readout.reasons == ["photo.bin": "it is not text", "program": "it is not text"])
    #expect(readout.names == ["good.txt"])
  }

  @Test(arguments: [
    ("page", "<!DOCTYPE html><html><p></p></html>", "the page has no text of an article"),
    ("feed", "\u{FEFF}  <rss version=\"2.0\"></rss>", "the feed has no entries"),
    (
      "list", "<?xml version=\"1.0\"?><opml><body><outline xmlUrl=\"https://news.example/feed\"/></body></opml>",
      "it is a list of feeds; `dateline feeds import FILE` takes them up"
    ),
    ("paper", "%PDF-1.7 …", "it is a PDF document, which is not read"),
  ])
  func anotherFormat(name: String, text: String, reason: String) async throws {
    try folder.write(text, to: name)
    let readout = try await Readout([folder.path])
    #expect(readout.reasons == [name: reason])
    #expect(readout.names == ["good.txt"])
  }

  @Test func moreFoundThanIsKept() async throws {
    try folder.write(String(repeating: "Japan\n", count: 100_100), to: "japan.txt")
    let readout = try await Readout([folder.path])
    let most = "an article of it has more than 100 000 quotes or names of countries; the rest of them was left out"
    #expect(readout.reasons == ["japan.txt": most])
    #expect(readout.names.sorted() == ["good.txt", "japan.txt"])
  }

  @Test func anEmptyFolder() async throws {
    let readout = try await Readout([try folder.makeFolder("nothing"), folder.path(of: "good.txt")])
    #expect(readout.reasons == ["nothing": "there is no file in this folder"])
    #expect(readout.names == ["good.txt"])
  }

  @Test func anEmptyFile() async throws {
    try folder.write("", to: "empty.txt")
    try folder.write(" \n\n \t", to: "blank.txt")
    let readout = try await Readout([folder.path])
    #expect(readout.reasons == ["empty.txt": "it is empty", "blank.txt": "it is empty"])
  }

  @Test func aFolderOfManyFiles() async throws {
    for number in 0..<3_000 { try folder.write("Report \(number) of the harbour.", to: "many/\(number).txt") }
    let readout = try await Readout([folder.path])
    #expect(readout.rows.count == 3_001)
    #expect(Set(readout.rows.map(\.source)).count == 3_001)
  }

  @Test func anArticleThatIsTooLongAmongOthers() async throws {
    let line = [UInt8](repeating: 0x61, count: 40 << 20)
    let before = Array(NewsdeskTests.report(1, day: 1).utf8)
    let after = Array(NewsdeskTests.report(2, day: 2).utf8)
    try folder.write(line, to: "line.txt")
    try folder.write(before + Array(" date 2031-05-05 ".utf8) + line + [0x0A] + after, to: "mixed.txt")
    let readout = try await Readout([folder.path])
    let reason = "an article of 40 MB is too long; the limit is 16 MB"
    #expect(readout.reasons == ["line.txt": reason, "mixed.txt": reason])
    #expect(readout.names == ["good.txt", "mixed.txt", "mixed.txt"])
    for row in readout.rows { #expect(try readout.holds(row)) }
  }

  /// One report in other encodings than plain UTF-8, whole and broken.
  private static let encodings: [(name: String, bytes: Data)] = [
    ("utf16", Data([0xFF, 0xFE]) + data(NewsdeskTests.report(5), .utf16LittleEndian)),
    ("latin", data(NewsdeskTests.report(5).replacing("Brandsma", with: "Brandsmæ"), .isoLatin1)),
    ("crlf", data(NewsdeskTests.report(5).replacing("\n", with: "\r\n"), .utf8)),
    ("mark", Data([0xEF, 0xBB, 0xBF]) + data(NewsdeskTests.report(5), .utf8)),
    ("broken", data(NewsdeskTests.report(5), .utf8) + Data([0xC3, 0x28, 0xFF, 0xE2, 0x82])),
  ]

  private static func data(_ text: String, _ encoding: String.Encoding) -> Data {
    text.data(using: encoding) ?? Data()
  }

  @Test(arguments: encodings)
  func anotherEncoding(name: String, bytes: Data) async throws {
    try folder.write(bytes, to: name)
    let readout = try await Readout([folder.path])
    #expect(readout.reasons.isEmpty)
    #expect(readout.names == [name, "good.txt"].sorted())
    for row in readout.rows {
      let article = try #require(try readout.article(row.id))
      #expect(try readout.holds(row))
      #expect(row.date?.iso == "2031-03-04")
      #expect(String(decoding: article.article.text.bytes, as: UTF8.self).contains("harbour council"))
    }
  }

  @Test func filesThatVanishWhileTheyAreRead() async throws {
    for number in 0..<3_000 { try folder.write(NewsdeskTests.report(number), to: "gone/\(number).txt") }
    let gone = folder.path(of: "gone")
    let readout = try await Readout(inputs: [.path(folder.path)], workers: 1) { _, bulletin in
      guard case .changed = bulletin, FileManager.default.fileExists(atPath: gone) else { return }
      // The walk is done by then.
      usleep(200_000)
      try? FileManager.default.removeItem(atPath: gone)
    }
    let last = readout.last
    #expect(readout.reasons.count > 100)
    #expect(Set(readout.reasons.values) == ["it vanished while it was read"])
    #expect(last.read == last.found && last.articles + last.setAside == last.found)
  }

  @Test func linksAndPipesInAFolder() async throws {
    let outside = try TemporaryFolder()
    try outside.write(NewsdeskTests.report(2), to: "secret.txt")
    symlink(outside.path, folder.path(of: "door"))
    symlink(outside.path(of: "secret.txt"), folder.path(of: "window.txt"))
    symlink(folder.path, folder.path(of: "circle"))
    mkfifo(folder.path(of: "pipe"), 0o600)
    let readout = try await Readout([folder.path])
    #expect(readout.names == ["good.txt"])
    let link = "it is a link, and links inside a folder are not followed"
    let special = "it is a pipe, socket or device, and only files are read"
    #expect(readout.reasons == ["door": link, "window.txt": link, "circle": link, "pipe": special])
  }

  @Test func linksThatTheReaderNamed() async throws {
    symlink(folder.path, folder.path(of: "door"))
    symlink("good.txt", folder.path(of: "window.txt"))
    #expect(try await Readout([folder.path(of: "window.txt")]).names == ["window.txt"])
    #expect(try await Readout([folder.path(of: "door")]).names == ["good.txt"])
  }

  @Test func hiddenFilesAreNotMeant() async throws {
    try folder.write(NewsdeskTests.report(2), to: ".hidden")
    try folder.write(NewsdeskTests.report(2), to: ".git/note.txt")
    #expect(try await Readout([folder.path]).names == ["good.txt"])
    #expect(try await Readout([folder.path(of: ".hidden")]).names == [".hidden"])
  }

  @Test func aNameThatIsNoUTF8() async throws {
    let path = Array(folder.path(of: "caf").utf8) + [0xE9, 0]
    let descriptor = path.withUnsafeBytes { bytes in
      bytes.baseAddress.map { open($0.assumingMemoryBound(to: CChar.self), O_CREAT | O_WRONLY, 0o600) } ?? -1
    }
    let text = Array(NewsdeskTests.report(3).utf8)
    #expect(write(descriptor, text, text.count) == text.count)
    close(descriptor)
    let readout = try await Readout([folder.path])
    #expect(readout.reasons.isEmpty)
    let row = try #require(readout.rows.first { $0.source.contains("caf\u{FFFD}") })
    #expect(try readout.holds(row))
  }

  @Test func aPipeThatTheReaderNamedIsReadLikeStandardInput() async throws {
    let pipe = folder.path(of: "pipe")
    mkfifo(pipe, 0o600)
    let writer = Thread {
      let descriptor = open(pipe, O_WRONLY)
      for day in 1...3 {
        let text = Array(NewsdeskTests.report(day, day: day).utf8)
        _ = write(descriptor, text, text.count)
        usleep(20_000)
      }
      close(descriptor)
    }
    writer.start()
    let readout = try await Readout([pipe])
    #expect(readout.dates == ["2031-03-01", "2031-03-02", "2031-03-03"])
    #expect(readout.sources == nil)
  }
}
