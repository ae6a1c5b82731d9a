import Markup
import Testing

@Suite struct DecodedMarkupTests {
  @Test func aMarkCountsMost() {
    #expect(Self.decoded([0xEF, 0xBB, 0xBF] + Array("é".utf8), charset: "latin1") == "é")
    #expect(Self.decoded([0xFF, 0xFE, 0x3C, 0, 0x42, 4]) == "<т")
    #expect(Self.decoded([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0]) == "<")
  }

  @Test func wideLettersWithoutAMarkAreTold() {
    let text = "<a>été</a>"
    #expect(Self.decoded(text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == text)
    #expect(Self.decoded(text.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), 0, 0, 0] }) == text)
  }

  @Test func theTransportCountsBeforeTheDocument() {
    let page = Array("<?xml version='1.0' encoding='windows-1251'?>".utf8) + [0xE9]
    #expect(Self.decoded(page)?.last == "й")
    #expect(Self.decoded(page, charset: "latin1")?.last == "é")
  }

  @Test(arguments: [
    ("gb2312", [0xD6, 0xD0, 0xCE, 0xC4] as [UInt8], "中文"), ("Shift_JIS", [0x93, 0xFA, 0x96, 0x7B], "日本"),
    ("EUC-KR", [0xC7, 0xD1, 0xB1, 0xDB], "한글"), ("big5", [0xA4, 0xA4, 0xA4, 0xE5], "中文"),
    ("koi8-r", [0xCD, 0xC9, 0xD2], "мир"), ("cp437", [0x82], "é"), ("ISO-8859-15", [0xA4], "€"),
    ("latin1", [0x93, 0x80], "“€"), (" UTF8 ", [0xC3, 0xA9], "é"), ("iso-8859-9", [0xF0], "ğ"),
  ])
  func aDeclaredEncodingIsRead(label: String, bytes: [UInt8], text: String) {
    let page =
      Array("<html><head><!-- <meta charset=koi8-u> --><title>t</title><meta charset=\"\(label)\">".utf8) + bytes
    #expect(Self.decoded(page)?.hasSuffix(text) == true)
    let http = Array("<meta http-equiv=Content-Type content='text/html; charset=\(label)'>".utf8) + bytes
    #expect(Self.decoded(http)?.hasSuffix(text) == true)
  }

  @Test func whatIsUTF8AllTheSameIsUTF8() {
    #expect(DecodedMarkup(Array("<meta charset=iso-8859-1>Straße".utf8)).encoding == "UTF-8")
    #expect(Self.decoded(Array("<meta charset=utf-16>Straße".utf8))?.hasSuffix("Straße") == true)
    #expect(
      Self.decoded(Array("<meta charset=utf-8>".utf8) + [0x53, 0xE9, 0x65, 0x20, 0xE8]) == "<meta charset=utf-8>Sée è"
    )
  }

  @Test func anUnknownLabelIsPassedOver() {
    #expect(DecodedMarkup(Array("<meta charset=bogus>ü".utf8)).encoding == "UTF-8")
    #expect(DecodedMarkup([0xFC, 0x20, 0xE4], charset: "//TRANSLIT").encoding == "windows-1252")
  }

  @Test func illFormedBytesBecomeReplacements() {
    #expect(Self.decoded([0x81, 0x20, 0x41, 0x81], charset: "sjis") == "\u{FFFD} A\u{FFFD}")
    #expect(Self.decoded([0x41, 0, 0x42]) == "AB")
    #expect(Self.decoded([]) == "")
  }

  /// Every encoding that is known takes any bytes.
  @Test func anyBytesAreText() {
    let bytes = (0..<70_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    for label in ["gbk", "big5", "euc-jp", "iso-2022-jp", "sjis", "euc-kr", "iso-2022-kr", "utf-7", "cp037", "utf-16"] {
      #expect(Self.decoded(bytes, charset: label) != nil, "\(label)")
    }
  }

  private static func decoded(_ bytes: [UInt8], charset: String? = nil) -> String? {
    String(validating: DecodedMarkup(bytes, charset: charset).utf8, as: UTF8.self)
  }
}
