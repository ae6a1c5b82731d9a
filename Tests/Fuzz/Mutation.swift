/// Changes a text as bad luck and bad people do.
struct Mutation {
  /// How long a text may grow, in bytes.
  private let room: Int
  private var dice: Xorshift

  init(seed: UInt64, room: Int) {
    self.room = max(1, room)
    dice = Xorshift(seed: seed)
  }

  /// The text after one to five changes; `other` is a text to take pieces from.
  mutating func changed(_ text: [UInt8], with other: [UInt8] = []) -> [UInt8] {
    var text = text
    for _ in 0...dice.below(5) { change(&text, other) }
    return Array(text.prefix(room))
  }

  private mutating func change(_ text: inout [UInt8], _ other: [UInt8]) {
    switch dice.below(19) {
    case 0, 1, 2: insert(Array(dice.one(of: Morsels.marks).utf8), &text)
    case 3, 4, 5: insert(Array(dice.one(of: Morsels.words).utf8), &text)
    case 6: insert(Array(dice.one(of: Morsels.lines).utf8), &text)
    case 7: insert(dice.one(of: Morsels.traps), &text)
    case 8: remove(&text)
    case 9: repeatPiece(&text)
    case 10: splice(&text, other)
    case 11: flipCase(&text)
    case 12: nameLanguage(&text)
    case 13: insert(Array(dice.one(of: Morsels.filters).utf8), &text)
    case 14: insert(Array(dice.one(of: Morsels.feeds).utf8), &text)
    case 15, 16: insert(Array(dice.one(of: Morsels.records).utf8), &text)
    case 17: insert(Array(dice.one(of: Morsels.tags).utf8), &text)
    case _: overwrite(&text)
    }
  }

  private mutating func insert(_ piece: [UInt8], _ text: inout [UInt8]) {
    text.insert(contentsOf: piece, at: dice.below(text.count + 1))
  }

  /// A piece, mostly a short one.
  private mutating func piece(of text: [UInt8]) -> Range<Int> {
    guard !text.isEmpty else { return 0..<0 }
    let start = dice.below(text.count)
    let length = dice.below(4) > 0 ? dice.below(12) : dice.below(text.count)
    return start..<min(text.count, start + 1 + length)
  }

  private mutating func remove(_ text: inout [UInt8]) {
    text.removeSubrange(piece(of: text))
  }

  /// Twice, a few times, or until it fills the room: what grows faster than the text shows there.
  private mutating func repeatPiece(_ text: inout [UInt8]) {
    let piece = Array(text[piece(of: text)])
    guard !piece.isEmpty else { return }
    let most = max(1, (room - min(room, text.count)) / piece.count)
    let times = dice.below(100) == 0 ? most : min(most, 1 + dice.below(dice.below(4) == 0 ? 300 : 3))
    insert(Array(repeatElement(piece, count: times).joined()), &text)
  }

  private mutating func splice(_ text: inout [UInt8], _ other: [UInt8]) {
    insert(Array(other[piece(of: other)]), &text)
  }

  private mutating func flipCase(_ text: inout [UInt8]) {
    for at in piece(of: text) where (text[at] | 0x20) &- 0x61 < 26 { text[at] ^= 0x20 }
  }

  private mutating func nameLanguage(_ text: inout [UInt8]) {
    if let first = text.first, first < 15 { text.removeFirst() }
    text.insert(UInt8(dice.below(15)), at: 0)
  }

  private mutating func overwrite(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    text[dice.below(text.count)] = UInt8(dice.below(256))
  }
}
