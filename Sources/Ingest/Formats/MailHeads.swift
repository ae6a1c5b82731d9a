/// The names of the header lines that a text begins with (RFC 5322).
struct MailHeads {
  private var names: Set<String> = []

  /// Whether they are those of a message, and no text's that happens to begin with a colon in its first line.
  var isMail: Bool {
    names.contains("from") && !names.isDisjoint(with: ["date", "message-id", "received", "mime-version"])
      || names.contains("received") && names.contains("message-id")
  }

  /// Reads header lines up to the first empty line; nil if the text does not begin with one.
  init?(of text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    for _ in 0..<256 {
      guard at < text.count, !Bytes.isLineEnd(text[at]) else { break }
      if at > 0, Bytes.isBlank(text[at]) {
        at = Self.next(after: at, in: text)
        continue
      }
      var end = at
      while end < text.count, end - at < 77, text[end] > 0x20, text[end] < 0x7F, text[end] != UInt8(ascii: ":") {
        end += 1
      }
      guard end > at, end < text.count, text[end] == UInt8(ascii: ":") else {
        if names.isEmpty { return nil }
        break
      }
      names.insert(String(decoding: text[at..<end].map { Bytes.isUpper($0) ? $0 | 0x20 : $0 }, as: UTF8.self))
      at = Self.next(after: end, in: text)
    }
    if names.isEmpty { return nil }
  }

  private static func next(after start: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var at = start
    while at < text.count, text[at] != 0x0A { at += 1 }
    return at + 1
  }
}
