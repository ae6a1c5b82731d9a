import News

/// Takes the annotations out of a draft's lines.
struct DraftReader {
  var bytes: [UInt8] = []
  private(set) var quotes: [Quote] = []
  private(set) var mentions: [Mention] = []
  private var quoteStart: Int?
  private var isScare = false

  mutating func read(_ line: Substring) {
    var rest = line
    while let letter = rest.popFirst() {
      switch letter {
      case "~": isScare = true
      case "“":
        quoteStart = bytes.count
        append("“")
      case "”": endQuote(before: &rest)
      case "[": readMention(&rest)
      default: append(String(letter))
      }
    }
  }

  /// Each country once, the one mentioned most first.
  var countries: [CountryWeight] {
    let numbers = Dictionary(mentions.map { ($0.country, 1) }, uniquingKeysWith: +)
    return numbers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      CountryWeight(country: $0.key, weight: 1, mentions: $0.value, parts: [.body])
    }
  }

  private mutating func endQuote(before rest: inout Substring) {
    let marked = quoteStart ?? bytes.count
    let end = bytes.count
    append("”")
    var quote = Quote(
      range: TextRange(min(marked + 3, end), end),
      marked: TextRange(marked, bytes.count),
      kind: isScare ? .scare : .direct
    )
    if rest.first == "{", let close = rest.firstIndex(of: "}") {
      quote.speaker = Speaker(String(rest[rest.index(after: rest.startIndex)..<close]))
      quote.rule = .cueAfter
      quote.confidence = 0.9
      rest = rest[rest.index(after: close)...]
    }
    quotes.append(quote)
    (quoteStart, isScare) = (nil, false)
  }

  private mutating func readMention(_ rest: inout Substring) {
    guard let colon = rest.firstIndex(of: ":"), let close = rest.firstIndex(of: "]"), colon < close,
      let country = CountryCode(rest[..<colon])
    else {
      append("[")
      return
    }
    let start = bytes.count
    append(rest[rest.index(after: colon)..<close])
    mentions.append(Mention(TextRange(start, bytes.count), country: country, kind: .name))
    rest = rest[rest.index(after: close)...]
  }

  private mutating func append(_ words: some StringProtocol) {
    bytes += Array(words.utf8)
  }
}
