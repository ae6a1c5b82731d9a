/// A citation as text. Nothing of the source is changed: who shows it, gates it.
extension Citation {
  /// The citation in a form; nil where there are no words, or no address on the web.
  ///
  /// Lines end with a line feed, the last one without.
  package func text(as form: Form) -> String? {
    switch form {
    case .attributed: words.isEmpty ? nil : "\(marked) — \(([speakerWords] + imprint).joined(separator: ", "))"
    case .words: words.isEmpty ? nil : words
    case .full: full
    case .link: webAddress
    }
  }

  /// Outlet and date, as far as they are known.
  package var imprint: [String] {
    [outlet, date?.iso].compactMap(\.self)
  }

  /// Who said it, or that nobody is named.
  package var speakerWords: String { speaker ?? "speaker not named" }

  /// The article's address, if it is one of the web; blanks, controls and all beyond ASCII are percent-encoded.
  package var webAddress: String? {
    guard let link, LinkParts(link)?.host.isEmpty == false else { return nil }
    let inner = link.utf8.drop { $0 <= 0x20 }.reversed().drop { $0 <= 0x20 }.reversed()
    let bytes = inner.flatMap { byte -> [UInt8] in
      let mayStand = (0x21...0x7E).contains(byte) && !Self.unsafe.contains(byte)
      return mayStand ? [byte] : [0x25, Self.digit(byte >> 4, from: 0x41), Self.digit(byte & 15, from: 0x41)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Where the article can be found again: its address, else its file and its place in that.
  package var whereabouts: String {
    if let webAddress { return webAddress }
    return index > 0 ? "\(source), article \(index + 1)" : source
  }

  /// Where the words stand in the text, and what the text is known by.
  package var position: String {
    let text = content.isEmpty ? "text" : "text \(contentDigits) (BLAKE2b-128)"
    return words.isEmpty ? text : "bytes \(range.start)–\(range.end) of the \(text)"
  }

  /// The text's hash in hexadecimal digits.
  package var contentDigits: String {
    let digits = content.flatMap { [Self.digit($0 >> 4, from: 0x61), Self.digit($0 & 15, from: 0x61)] }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The hexadecimal digit of a number below 16; letters begin at `letter`.
  private static func digit(_ number: UInt8, from letter: UInt8) -> UInt8 {
    number < 10 ? 0x30 + number : letter + number - 10
  }

  /// Signs that no address has (RFC 3986, section 2): `"<>\^` and the like.
  private static let unsafe = Array("\"<>\\^`{|}".utf8)

  private var full: String {
    let published = imprint.isEmpty ? [] : [imprint.joined(separator: ", ")]
    let said = words.isEmpty ? [] : [marked, "— \(speakerWords)"]
    return (said + [headline] + published + [whereabouts, position]).joined(separator: "\n")
  }
}
