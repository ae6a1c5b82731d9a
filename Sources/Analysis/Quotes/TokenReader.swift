import News

/// Reads the segments of a passage into tokens; each marked run becomes one token.
struct TokenReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lexicon: Lexicon
  private let runs: [MarkedRun]
  private var room = UnsafeMutableBufferPointer<Token>(start: nil, count: 0)
  private var run = 0
  private var sentence: Int32 = 0
  private var isAtStart = true
  /// How many tokens there are, whether there was room for all of them or not.
  private(set) var count = 0
  private(set) var quotes: [Tokens.QuotePlace] = []

  /// Prepares to read a text in which `runs` stand, sorted.
  init(_ bytes: UnsafeBufferPointer<UInt8>, runs: [MarkedRun], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.runs = runs
    quotes.reserveCapacity(runs.count)
  }

  /// Reads sorted segments; tokens for which there is no room are only counted.
  mutating func read(_ segments: [Segment], into room: UnsafeMutableBufferPointer<Token>) {
    self.room = room
    for index in segments.indices { read(segments[index], index) }
    self.room = UnsafeMutableBufferPointer(start: nil, count: 0)
  }

  private mutating func read(_ segment: Segment, _ index: Int) {
    let paragraph = count
    var at = segment.range.start
    let end = segment.range.end
    while run < runs.count, at < end, runs[run].markedStart < end {
      let marked = runs[run]
      at = readText(at, marked.markedStart)
      quotes.append(Tokens.QuotePlace(token: count, paragraph: paragraph, segment: index))
      append(.quote, marked.markedStart, marked.markedEnd, run: run)
      at = max(at + 1, marked.markedEnd)
      closeSentence(of: marked, limit: end)
      run += 1
    }
    _ = readText(at, end)
    append(.paragraph, end, end)
    startSentence()
  }

  /// Reads all words and signs before `limit`; returns where to read on.
  private mutating func readText(_ start: Int, _ limit: Int) -> Int {
    var at = start
    while at < limit {
      let byte = bytes[at]
      if (byte | 0x20) &- 0x61 < 26 {
        at = readWord(at, limit)
        // Nearly every word has a blank behind it.
        if at < limit, bytes[at] == 0x20 { at &+= 1 }
      } else {
        at = byte <= 0x20 ? at &+ 1 : readOne(at, limit)
      }
    }
    return at
  }

  /// Reads a word or a sign at `at`; returns where to read on.
  private mutating func readOne(_ at: Int, _ limit: Int) -> Int {
    let byte = bytes[at]
    switch byte {
    case 0...0x20: return at + 1
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return readWord(at, limit)
    case UInt8(ascii: ","): append(.comma, at, at + 1)
    case UInt8(ascii: ";"): append(.semicolon, at, at + 1)
    case UInt8(ascii: ":"): append(.colon, at, at + 1)
    case UInt8(ascii: "("), UInt8(ascii: "["): append(.open, at, at + 1)
    case UInt8(ascii: ")"), UInt8(ascii: "]"): append(.close, at, at + 1)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return readStop(at, limit)
    case UInt8(ascii: "-"): append(.dash, at, at + 1)
    case 0x80...: return readWide(at, limit)
    default: return at + 1
    }
    return at + 1
  }

  private mutating func readStop(_ at: Int, _ limit: Int) -> Int {
    var end = at + 1
    while end < limit, bytes[end] == UInt8(ascii: ".") { end += 1 }
    let next = Blank.skip(bytes, from: end, limit: limit)
    let isInside = next == end && next < limit && Self.goesOn(bytes[next])
    if next < limit, isInside || Letters.isSmall(bytes, at: next, limit: limit) {
      if end - at > 1 { append(.dash, at, end) }
      return end
    }
    append(.stop, at, end)
    startSentence()
    return end
  }

  /// Whether the sentence goes on when this follows a dot at once: (R-Ohio.), Jr., 3.5.
  private static func goesOn(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
      || byte == UInt8(ascii: "-") || byte &- 0x30 < 10
  }

  private mutating func readWide(_ at: Int, _ limit: Int) -> Int {
    guard at + 2 < limit else { return readWord(at, limit) }
    let wide = (bytes[at], bytes[at + 1], bytes[at + 2])
    if wide.0 == 0xC2 { return at + 2 }
    switch wide {
    case (0xE2, 0x80, 0x93...0x95), (0xE2, 0x80, 0xA6): append(.dash, at, at + 3)
    case (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): append(.comma, at, at + 3)
    case (0xEF, 0xBC, 0x9A): append(.colon, at, at + 3)
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F):
      append(.stop, at, at + 3)
      startSentence()
    case (0xE2, 0x80, _), (0xE2, 0x81, _), (0xE3, 0x80, _): break
    default: return readWord(at, limit)
    }
    return at + 3
  }

  @inline(__always)
  private mutating func readWord(_ at: Int, _ limit: Int) -> Int {
    guard let word = PlainWord(bytes, at: at, limit: limit) else { return readAnyWord(at, limit) }
    var classes = lexicon.classes(of: word.hash)
    var flags = word.flags
    var end = word.end
    if flags.contains(.capital) { classes = capitalClasses(classes, flags, at..<end) }
    if end < limit, bytes[end] == UInt8(ascii: "."), Word.takesDot(flags, classes) {
      end &+= 1
    }
    if isAtStart { flags.insert(.sentenceStart) }
    let next = end
    if next > word.end, !flags.contains(.initial), !flags.contains(.allCaps) { end = word.end }
    append(Token(word: at..<end, hash: word.hash, flags, classes, sentence: sentence))
    isAtStart = false
    return next
  }

  /// Reads a word that is not of ASCII letters alone.
  @inline(never)
  private mutating func readAnyWord(_ at: Int, _ limit: Int) -> Int {
    let word = Word(bytes, at: at, limit: limit)
    var classes = lexicon.classes(of: word.hash)
    if classes.isEmpty, lexicon.hasElisions, let rest = readElided(at, word.end) { return rest }
    var flags = word.flags
    if flags.contains(.capital) { classes = capitalClasses(classes, flags, at..<word.end) }
    if isAtStart { flags.insert(.sentenceStart) }
    var end = word.end
    var next = word.next
    if next < limit, bytes[next] == UInt8(ascii: "."), word.takesDot(classes) {
      if flags.contains(.initial) || flags.contains(.allCaps) { end = next + 1 }
      next += 1
    }
    append(Token(word: at..<end, hash: word.hash, flags, classes, sentence: sentence))
    isAtStart = false
    return next
  }

  /// Reads the article or preposition that leans on a word: l'avocat, d'une; returns where the word begins.
  private mutating func readElided(_ at: Int, _ end: Int) -> Int? {
    let limit = min(end - 1, at + 6)
    var mark = at
    while mark < limit, bytes[mark] != UInt8(ascii: "'"), bytes[mark] != 0xE2 { mark += 1 }
    guard mark > at, mark < limit else { return nil }
    let rest = bytes[mark] == 0xE2 ? mark + 3 : mark + 1
    guard rest < end else { return nil }
    let isSmall = Letters.isSmall(bytes, at: at, limit: mark)
    guard isSmall || Letters.isSmall(bytes, at: rest, limit: end) else { return nil }
    let word = Word(bytes, at: at, limit: mark)
    let classes = lexicon.classes(of: word.hash)
    guard !classes.isDisjoint(with: [.determiner, .preposition, .that]) else { return nil }
    var flags = word.flags
    if isAtStart { flags.insert(.sentenceStart) }
    append(Token(word: at..<mark, hash: word.hash, flags, classes, sentence: sentence))
    isAtStart = false
    return rest
  }

  /// The classes of a word with a capital, by what the lexicon knows of it.
  private func capitalClasses(_ known: WordClass, _ flags: Token.Flags, _ range: Range<Int>) -> WordClass {
    if known.isEmpty { return lexicon.hasCompounds ? GermanRoles.classes(of: bytes[range]) : [] }
    // An acronym only looks like a small word: IT, US, WHO.
    let isShort = flags.contains(.allCaps) && range.count <= 3
    return isShort && !known.isDisjoint(with: [.it, .relative, .conjunction, .preposition]) ? [] : known
  }

  /// Ends the sentence after a quote that ends with its stop and is followed by a new one.
  private mutating func closeSentence(of run: MarkedRun, limit: Int) {
    isAtStart = false
    let last = bytes[run.end - 1]
    let ends = last == UInt8(ascii: ".") || last == UInt8(ascii: "!") || last == UInt8(ascii: "?")
    guard ends || !run.isClosed else { return }
    let next = Blank.skip(bytes, from: run.markedEnd, limit: limit)
    guard next < limit else { return }
    if Letters.isSmall(bytes, at: next, limit: limit) { return }
    if bytes[next] == UInt8(ascii: ",") || bytes[next] == UInt8(ascii: ".") { return }
    append(.softStop, run.markedEnd, run.markedEnd)
    startSentence()
  }

  private mutating func startSentence() {
    sentence += 1
    isAtStart = true
  }

  private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int, run: Int = 0) {
    append(Token(kind, start..<end, run: run, isAtStart ? .sentenceStart : [], sentence: sentence))
  }

  @inline(__always)
  private mutating func append(_ token: Token) {
    if count < room.count { room.initializeElement(at: count, to: token) }
    count &+= 1
  }
}
