import Ingest
import Testing

@Suite("Decoding foreign bytes")
struct DocumentTests {
  private static let sentence = "Zoë said “no” – twice."

  private static func wide(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
  }

  private static let spellings: [(bytes: [UInt8], encoding: String)] = [
    (Array(sentence.utf8), "UTF-8"),
    ([0xEF, 0xBB, 0xBF] + Array(sentence.utf8), "UTF-8"),
    ([0xFF, 0xFE] + wide(sentence, isBigEndian: false), "UTF-16LE"),
    ([0xFE, 0xFF] + wide(sentence, isBigEndian: true), "UTF-16BE"),
    (wide(sentence, isBigEndian: false), "UTF-16LE"),
    (wide(sentence, isBigEndian: true), "UTF-16BE"),
    (
      [0x5A, 0x6F, 0xEB] + Array(" said ".utf8) + [0x93] + Array("no".utf8) + [0x94, 0x20, 0x96]
        + Array(" twice.".utf8), "Windows-1252"
    ),
  ]

  @Test("Every spelling of a sentence decodes to the same text", arguments: spellings)
  func decodes(bytes: [UInt8], encoding: String) throws {
    let document = try #require(Document(decoding: bytes))
    #expect(String(decoding: document.utf8, as: UTF8.self) == Self.sentence)
    #expect(document.encoding == encoding)
  }

  @Test("A bad byte in UTF-8 becomes a replacement character, and the rest stays")
  func repairs() throws {
    let document = try #require(Document(decoding: Array("Zoë and ".utf8) + [0xFF] + Array(" Jürgen".utf8)))
    #expect(String(decoding: document.utf8, as: UTF8.self) == "Zoë and \u{FFFD} Jürgen")
    #expect(document.encoding == "UTF-8")
  }

  @Test("A character that the end of the file cuts off does not make UTF-8 another encoding")
  func cutEnd() throws {
    let document = try #require(Document(decoding: Array("The bill came to 40 ".utf8) + [0xE2, 0x82]))
    #expect(String(decoding: document.utf8, as: UTF8.self) == "The bill came to 40 \u{FFFD}")
  }

  @Test("Overlong forms, surrogates and scalars past the last one are repaired")
  func illFormed() throws {
    for run in [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80]] as [[UInt8]] {
      let document = try #require(Document(decoding: Array("éééééé".utf8) + run + Array("é".utf8)))
      let text = String(decoding: document.utf8, as: UTF8.self)
      #expect(text.hasPrefix("éééééé\u{FFFD}") && text.hasSuffix("é"))
      #expect(String(validating: document.utf8, as: UTF8.self) != nil)
    }
  }

  @Test("Line ends stay as they are")
  func lineEnds() throws {
    let bytes = Array("One.\r\nTwo.\rThree.\n".utf8)
    #expect(try #require(Document(decoding: bytes)).utf8 == bytes)
  }

  private static let binaries: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0x7F, 0x45, 0x4C, 0x46, 2, 1], [0x1F, 0x8B, 8, 0], Array("%PDF-1.7 x".utf8),
    [0x61, 0, 0x62, 0, 0, 0x63, 1], Array(repeating: 1, count: 40),
  ]

  @Test("What is not text is told apart", arguments: binaries)
  func binary(bytes: [UInt8]) {
    #expect(Document(decoding: bytes) == nil)
  }

  @Test("An empty file is empty text")
  func empty() {
    #expect(Document(decoding: [])?.utf8 == [])
  }

  @Test("One article of a big file decodes by itself")
  func part() throws {
    let bytes = Array("\u{FEFF} date 2031-01-02 Zoë.".utf8)
    bytes.withUnsafeBufferPointer { whole in
      let encoding = TextEncoding(of: whole)
      #expect(encoding == .utf8)
      let part = Document(decoding: UnsafeBufferPointer(rebasing: whole[3...]), as: .utf8)
      #expect(part.utf8 == Array(bytes[3...]))
    }
  }
}
