/// What text that begins with `<` is.
enum MarkupSigns {
  /// The format by the first element, past declarations and comments; nil for what is no markup that is known.
  static func format(of text: UnsafeBufferPointer<UInt8>, _ ending: FileEnding) -> DocumentFormat? {
    var start = 0
    var isXML = false
    // No document that means well has many declarations before its first element.
    for _ in 0..<64 {
      guard start < text.count, text[start] == UInt8(ascii: "<") else { break }
      if Bytes.matches("<?", in: text, at: start) {
        isXML = isXML || isFolded("<?xml", in: text, at: start)
        guard let end = end(of: "?>", in: text, from: start) else { break }
        start = end
      } else if Bytes.matches("<!--", in: text, at: start) {
        guard let end = end(of: "-->", in: text, from: start) else { break }
        start = end
      } else if isFolded("<!doctype", in: text, at: start) {
        if isFolded("<!doctype html", in: text, at: start) { return .page }
        guard let end = typeEnd(in: text, from: start) else { break }
        start = end
      } else {
        return format(ofElementAt: start + 1, in: text, isXML: isXML, ending)
      }
      while start < text.count, text[start] <= 0x20 { start += 1 }
    }
    return ending.isPage ? .page : isXML ? .foreign("XML of a kind that holds no articles") : nil
  }

  private static func format(
    ofElementAt start: Int,
    in text: UnsafeBufferPointer<UInt8>,
    isXML: Bool,
    _ ending: FileEnding
  ) -> DocumentFormat? {
    var name: [UInt8] = []
    var at = start
    while at < text.count, name.count < 64, Bytes.isPlain(text[at]) || [0x3A, 0x2D, 0x5F].contains(text[at]) {
      name.append(Bytes.isUpper(text[at]) ? text[at] | 0x20 : text[at])
      at += 1
    }
    let local = String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
    switch local {
    case "rss", "feed", "rdf", "channel": return .feed
    case "opml": return .opml
    case "html": return .page
    default: break
    }
    if ending.isPage { return .page }
    if isXML { return .foreign("XML of a kind that holds no articles") }
    return !ending.isText && pageElements.contains(local) ? .page : nil
  }

  /// Elements by which saved pages begin that have lost their head.
  private static let pageElements: Set<String> = [
    "head", "body", "meta", "title", "link", "article", "main", "section", "header", "div", "p", "h1", "h2", "table",
  ]

  private static func isFolded(_ word: StaticString, in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard start + length <= text.count else { return false }
    return (0..<length).allSatisfy { index in
      let byte = text[start + index]
      return (Bytes.isUpper(byte) ? byte | 0x20 : byte) == word.utf8Start[index]
    }
  }

  /// Where a document type ends, past what it declares in brackets.
  private static func typeEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let end = end(of: ">", in: text, from: start) else { return nil }
    guard text[start..<end].contains(UInt8(ascii: "[")) else { return end }
    return self.end(of: "]", in: text, from: start).flatMap { self.end(of: ">", in: text, from: $0) }
  }

  private static func end(of word: StaticString, in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var at = start
    while at < text.count {
      if Bytes.matches(word, in: text, at: at) { return at + word.utf8CodeUnitCount }
      at += 1
    }
    return nil
  }
}
