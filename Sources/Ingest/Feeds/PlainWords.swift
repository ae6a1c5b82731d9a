internal import Markup

/// HTML as plain words on one line, for titles and names.
///
/// Only what is a tag of HTML is taken for one, so that `ticker symbol <BIGCO>` stays whole. Scripts, styles and comments
/// are dropped; references are resolved once. Of a very long text the beginning is taken.
enum PlainWords {
  /// The words of HTML.
  static func ofHTML(_ html: String) -> String {
    guard html.utf8.contains(where: { $0 == open || $0 == UInt8(ascii: "&") }) else { return collapsed(html) }
    var html = beginning(of: html, bytes: mostBytes)
    return collapsed(CharacterReferences.resolved(html.withUTF8(withoutTags)))
  }

  /// The words of plain text with one blank between them.
  static func collapsed(_ text: String) -> String {
    let text = beginning(of: text, bytes: mostBytes)
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for word in text.split(whereSeparator: { $0.isWhitespace && $0 != "\u{A0}" }) {
      if !result.isEmpty { result += " " }
      result += word
    }
    return result
  }

  /// The first words of a text, as the title of what has none.
  static func beginning(of text: String) -> String {
    let most = 100
    guard text.count > most else { return text }
    let cut = text.prefix(most)
    let end = cut.lastIndex(of: " ") ?? cut.endIndex
    return cut[..<end] + "…"
  }

  /// How much of a text is made words, in bytes.
  private static let mostBytes = 16_384

  private static func beginning(of text: String, bytes most: Int) -> String {
    text.utf8.count <= most ? text : String(decoding: text.utf8.prefix(most), as: UTF8.self)
  }

  private static let open = UInt8(ascii: "<")
  private static let close = UInt8(ascii: ">")

  private static func withoutTags(_ html: UnsafeBufferPointer<UInt8>) -> String {
    var kept: [UInt8] = []
    kept.reserveCapacity(html.count)
    var index = 0
    var isCommentEndless = false
    while index < html.count {
      guard html[index] == open, let end = markEnd(html, index, &isCommentEndless) else {
        kept.append(html[index])
        index += 1
        continue
      }
      if end.breaksLine { kept.append(0x20) }
      index = end.index
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// Where a tag or a comment that begins here ends; nil if it is none.
  private static func markEnd(
    _ html: UnsafeBufferPointer<UInt8>,
    _ start: Int,
    _ isCommentEndless: inout Bool
  ) -> (index: Int, breaksLine: Bool)? {
    if start + 3 < html.count, html[start + 1] == UInt8(ascii: "!"), html[start + 2] == UInt8(ascii: "-") {
      return (commentEnd(html, start, &isCommentEndless), false)
    }
    var at = start + 1
    if at < html.count, html[at] == UInt8(ascii: "/") { at += 1 }
    if Bytes.matches("!DOCTYPE html", in: html, at: at) || Bytes.matches("!doctype html", in: html, at: at) {
      return (html[at...].firstIndex(of: close).map { $0 + 1 } ?? html.count, true)
    }
    let nameStart = at
    while at < html.count, Bytes.isLetter(html[at]) || Bytes.isDigit(html[at]), at - nameStart < 16 { at += 1 }
    let name = String(decoding: html[nameStart..<at], as: UTF8.self).lowercased()
    guard elements.contains(name) || lines.contains(name) else { return nil }
    guard let end = html[at...].firstIndex(of: close) else { return (html.count, false) }
    if name == "script" || name == "style", html[start + 1] != UInt8(ascii: "/") {
      return (unseenEnd(html, end + 1), false)
    }
    return (end + 1, lines.contains(name))
  }

  /// Where a comment ends; one without an end ends with its first sign that might be one.
  private static func commentEnd(_ html: UnsafeBufferPointer<UInt8>, _ start: Int, _ isEndless: inout Bool) -> Int {
    var at = isEndless ? html.count : start + 4
    while at + 2 < html.count {
      if html[at] == UInt8(ascii: "-"), html[at + 1] == UInt8(ascii: "-"), html[at + 2] == close { return at + 3 }
      at += 1
    }
    isEndless = true
    return html[start...].firstIndex(of: close).map { $0 + 1 } ?? html.count
  }

  /// Where a script ends, from its inside.
  private static func unseenEnd(_ html: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var at = start
    while at + 1 < html.count {
      if html[at] == open, html[at + 1] == UInt8(ascii: "/") {
        return html[at...].firstIndex(of: close).map { $0 + 1 } ?? html.count
      }
      at += 1
    }
    return html.count
  }

  /// Elements whose tags part words.
  private static let lines: Set = ["p", "div", "br", "li", "ul", "ol", "tr", "td", "h1", "h2", "h3", "h4", "hr"]

  private static let elements: Set = [
    "a", "abbr", "acronym", "applet", "b", "base", "big", "blink", "blockquote", "body", "center", "cite", "code",
    "del", "dfn", "em", "embed", "font", "frame", "frameset", "h5", "h6", "head", "html", "i", "iframe",
    "img", "ins", "kbd",
    "link", "mark", "meta", "nobr", "object", "param", "pre", "q", "s", "samp", "script", "small", "span", "strike",
    "strong", "style", "sub", "sup", "table", "tbody", "th", "thead", "time", "tt", "u", "var", "wbr",
  ]
}
