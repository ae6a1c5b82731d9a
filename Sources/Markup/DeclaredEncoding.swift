/// What a document says of its own encoding: in the XML declaration, or in a page's `meta`.
enum DeclaredEncoding {
  /// How far into a document a declaration is looked for, in bytes.
  ///
  /// Browsers stop after 1024; pages with scripts before their `meta` are met.
  private static let reach = 16_384

  /// The label that is declared; nil if none is.
  static func label(in bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let head = UnsafeBufferPointer(rebasing: bytes.prefix(reach))
    return xmlLabel(head) ?? metaLabel(head)
  }

  private static func xmlLabel(_ head: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    while start < head.count, head[start] <= 0x20 { start += 1 }
    guard matches("<?xml", head, start), let end = (start..<head.count).first(where: { head[$0] == close }) else {
      return nil
    }
    guard let name = find("encoding", head, start..<end) else { return nil }
    return value(head, name + 8..<end)
  }

  /// The first `charset=` inside a `meta`; comments are passed over.
  private static func metaLabel(_ head: UnsafeBufferPointer<UInt8>) -> String? {
    var index = 0
    while let open = (index..<max(index, head.count)).first(where: { head[$0] == UInt8(ascii: "<") }) {
      index = open + 1
      if matches("<!--", head, open) {
        guard let end = find("-->", head, open + 2..<head.count) else { return nil }
        index = end + 3
      } else if matches("<meta", head, open) {
        let end = (open..<head.count).first { head[$0] == close } ?? head.count
        if let name = find("charset", head, open..<end), let label = value(head, name + 7..<end) { return label }
        index = end
      }
    }
    return nil
  }

  /// The value after an equals sign, quoted or bare.
  private static func value(_ head: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String? {
    var index = range.lowerBound
    func skipBlanks() { while index < range.upperBound, head[index] <= 0x20 { index += 1 } }
    skipBlanks()
    guard index < range.upperBound, head[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skipBlanks()
    while index < range.upperBound, isQuote(head[index]) { index += 1 }
    skipBlanks()
    let start = index
    while index < range.upperBound, head[index] > 0x20, !isQuote(head[index]), head[index] != UInt8(ascii: ";"),
      head[index] != UInt8(ascii: "/"), head[index] != UInt8(ascii: "?")
    {
      index += 1
    }
    return index > start && index - start <= 40 ? String(decoding: head[start..<index], as: UTF8.self) : nil
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static let close = UInt8(ascii: ">")

  private static func find(_ word: StaticString, _ head: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    Scan.find(word, head, range.lowerBound, before: range.upperBound)
  }

  private static func matches(_ word: StaticString, _ head: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    Scan.matches(word, head, index)
  }
}
