/// What text that begins with `{` or `[` is.
enum JSONSigns {
  /// The format; nil for what is no JSON with an object in it.
  static func format(of text: UnsafeBufferPointer<UInt8>, _ ending: FileEnding) -> DocumentFormat? {
    var next = 1
    while next < text.count, text[next] <= 0x20 { next += 1 }
    let isCut = next == text.count
    if text[0] == UInt8(ascii: "[") {
      let opens = !isCut && (text[next] == UInt8(ascii: "{") || text[next] == UInt8(ascii: "]"))
      return opens || ending.isJSON ? .json : nil
    }
    let opens = !isCut && (text[next] == UInt8(ascii: "\"") || text[next] == UInt8(ascii: "}"))
    guard opens || ending.isJSON else { return nil }
    if isFeed(text) { return .jsonFeed }
    return isLine(text, ending) ? .jsonLines : .json
  }

  private static func isFeed(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let words: StaticString = "jsonfeed.org/version"
    return (0..<min(text.count, 4_096)).contains { Bytes.matches(words, in: text, at: $0) }
  }

  /// Whether the first object ends where its line does, and others may follow.
  private static func isLine(_ text: UnsafeBufferPointer<UInt8>, _ ending: FileEnding) -> Bool {
    var nesting = JSONNesting()
    for (index, byte) in text.enumerated() {
      if byte == 0x0A, nesting.depth > 0 { return nesting.isInString }
      guard nesting.take(byte) else { continue }
      var rest = index + 1
      while rest < text.count, text[rest] <= 0x20, text[rest] != 0x0A { rest += 1 }
      guard rest < text.count else { return ending.isJSONLines }
      return text[rest] == 0x0A && (ending.isJSONLines || text[(rest + 1)...].contains { $0 > 0x20 })
    }
    return ending.isJSONLines || !RecordList.opens(in: text)
  }
}
