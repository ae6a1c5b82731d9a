/// An encoding by its name, as browsers know it under all its labels (encoding.spec.whatwg.org).
struct EncodingName: Hashable, Sendable {
  /// What it is called: `UTF-8`, `windows-1251`, `GBK`.
  let name: String
  /// What iconv calls it; nil for those that are decoded here.
  let iconv: String?

  static let utf8 = EncodingName(name: "UTF-8", iconv: nil)
  static let utf16LittleEndian = EncodingName(name: "UTF-16LE", iconv: nil)
  static let utf16BigEndian = EncodingName(name: "UTF-16BE", iconv: nil)
  static let utf32LittleEndian = EncodingName(name: "UTF-32LE", iconv: nil)
  static let utf32BigEndian = EncodingName(name: "UTF-32BE", iconv: nil)
  static let windows1252 = EncodingName(name: "windows-1252", iconv: nil)

  /// Whether it spells ASCII in bytes of their own, so that a declaration inside the document can be read as it stands.
  var isWide: Bool {
    [.utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian].contains(self)
  }

  /// Whether its letters take more than one byte, so that a few of them may look like UTF-8 by chance.
  var isMultibyte: Bool {
    Self.multibyte.contains(name)
  }

  private static let multibyte: Set = ["GBK", "Big5", "EUC-JP", "Shift_JIS", "EUC-KR"]

  /// Finds the encoding of a label such as `latin1` or ` UTF8 `; nil for what nobody knows.
  init?(label: String) {
    let key = String(decoding: label.utf8.lazy.map { $0 &- 65 < 26 ? $0 + 32 : $0 }.filter { $0 > 0x20 }, as: UTF8.self)
    guard key.utf8.count <= 40 else { return nil }
    if let known = EncodingLabels.names[key] {
      self = known
    } else if let page = Self.codePage(key) {
      self = page
    } else {
      return nil
    }
  }

  init(name: String, iconv: String?) {
    self.name = name
    self.iconv = iconv
  }

  /// A code page by its number, under the prefixes in use: `cp1251`, `ibm850`, `windows-1251`.
  private static func codePage(_ key: String) -> EncodingName? {
    let prefixes = ["windows-", "windows", "cp-", "cp", "ibm-", "ibm0", "ibm", "x-cp", "cs"]
    for prefix in prefixes where key.hasPrefix(prefix) {
      guard let number = Int(key.dropFirst(prefix.utf8.count)), EncodingLabels.codePages.contains(number) else {
        continue
      }
      let digits = String(number)
      let padded = String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
      return EncodingName(name: "cp\(padded)", iconv: "CP\(padded)")
    }
    return nil
  }
}
