import News

/// Reads the words of an utterance, and the runs of letters in them.
///
/// Linear in the text, whatever it holds.
struct WordingReader {
  private(set) var words: [ComparedWord] = []
  /// Runs of three letters, of two syllables, each with its part of its word's weight.
  private(set) var grams: [(key: UInt64, weight: Double)] = []

  /// The folded letters of the word that is read.
  private var letters: [UInt32] = []
  private var start = 0
  private var end = 0
  private var lastLetter = 0
  private var beginsWithCapital = false
  /// Whether the word that is read was parted from the one before by an apostrophe.
  private var isJoined = false
  /// Whether the next word begins a sentence.
  private var isAtStart = true
  private var wordBeganSentence = true
  private var previousSyllable: UInt32?

  /// Reads a run of text that begins at `offset` of the text it is taken from.
  ///
  /// Several runs may be read one after another: they make one utterance.
  mutating func read(_ text: some StringProtocol, at offset: Int) {
    var at = offset
    var isAfterApostrophe = false
    for scalar in text.unicodeScalars {
      let next = at + UTF8.width(scalar)
      switch LetterFolding.role(of: scalar) {
      case .letter(let letter):
        previousSyllable = nil
        if letters.isEmpty { begin(at: at, scalar) } else if isAfterApostrophe { part(next: at, scalar) }
        letters.append(letter)
        (lastLetter, end) = (at, next)
        isAfterApostrophe = false
      case .syllable(let syllable):
        endWord()
        addSyllable(syllable, TextRange(at, next))
        isAfterApostrophe = false
      case .apostrophe:
        if isAfterApostrophe { endWord() }
        isAfterApostrophe = !letters.isEmpty
      case .nothing:
        if !letters.isEmpty, !isAfterApostrophe { end = next }
      case .border:
        endWord()
        isAfterApostrophe = false
        previousSyllable = nil
        if Self.endsSentence(scalar) { isAtStart = true }
      }
      at = next
    }
    endWord()
    previousSyllable = nil
  }

  private mutating func begin(at offset: Int, _ scalar: Unicode.Scalar) {
    start = offset
    beginsWithCapital = scalar.properties.isUppercase
    wordBeganSentence = isAtStart
    isAtStart = false
  }

  /// Parts a word at its apostrophe: don't is two words, and so is l'eau.
  private mutating func part(next: Int, _ scalar: Unicode.Scalar) {
    let isDenied = letters.last == 0x6E && scalar.value | 0x20 == 0x74 && letters.count > 1
    if isDenied {
      letters.removeLast()
      end = lastLetter
    }
    endWord()
    begin(at: isDenied ? end : next, scalar)
    isJoined = true
    if isDenied { letters = [0x6E, 0x6F] }
  }

  private mutating func endWord() {
    defer {
      letters.removeAll(keepingCapacity: true)
      isJoined = false
    }
    guard !letters.isEmpty else { return }
    var hash = FoldedHash()
    var stem = hash.value
    let stemLength = Self.stemLength(letters)
    for (place, letter) in letters.enumerated() {
      hash.add(letter)
      if place + 1 == stemLength { stem = hash.value }
    }
    let isNumber = letters.contains { (0x30...0x39).contains($0) }
    let weight = Rarity.weight(of: hash.value, length: letters.count, isNumber: isNumber)
    words.append(
      ComparedWord(
        range: TextRange(start, max(start, end)),
        hash: hash.value,
        stem: stem,
        weight: weight,
        isName: beginsWithCapital && !wordBeganSentence && !isJoined,
        isJoined: isJoined && letters.count < 3,
        isNumber: isNumber,
        isNegation: Rarity.isNegation(hash.value)
      )
    )
    addGrams(weight)
  }

  /// How many letters of a word its forms share.
  private static func stemLength(_ letters: [UInt32]) -> Int {
    switch letters.count {
    case ..<4: letters.count
    case 4: letters[3] == 0x73 ? 3 : 4
    case 5: 4
    case let count: max(4, min(6, count - 2))
    }
  }

  private mutating func addGrams(_ weight: Double) {
    let count = letters.count
    let share = weight / Double(count).squareRoot()
    for place in 0..<count {
      let before = place > 0 ? letters[place - 1] : 0x5E
      let after = place + 1 < count ? letters[place + 1] : 0x24
      let key = UInt64(before) << 42 | UInt64(letters[place]) << 21 | UInt64(after)
      grams.append((key, share))
    }
  }

  private mutating func addSyllable(_ syllable: UInt32, _ range: TextRange) {
    var hash = FoldedHash()
    hash.add(syllable)
    let weight = LetterFolding.isKana(syllable) ? Rarity.ofKana : Rarity.ofSyllable
    words.append(
      ComparedWord(
        range: range,
        hash: hash.value,
        stem: hash.value,
        weight: weight,
        isName: false,
        isJoined: false,
        isNumber: false,
        isNegation: syllable == 0x4E0D || syllable == 0x6CA1 || syllable == 0x7121
      )
    )
    grams.append((UInt64(previousSyllable ?? 0x5E) << 21 | UInt64(syllable), weight))
    previousSyllable = syllable
    isAtStart = false
  }

  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "\u{2026}", "\u{3002}", "\u{FF01}", "\u{FF1F}", "\u{61F}", "\u{6D4}": true
    case _: false
    }
  }
}
