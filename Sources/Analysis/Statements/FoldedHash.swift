/// A hash of folded letters that tells of every beginning, too: what it is after four letters is the hash of those four.
struct FoldedHash {
  /// FNV-1a (Fowler, Noll, Vo), a letter at a time.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in the next letter.
  mutating func add(_ letter: UInt32) {
    value = (value ^ UInt64(letter)) &* 0x100_0000_01B3
    value ^= value &>> 29
  }

  /// The hash of a whole word; what is no letter is left out.
  static func of(_ word: some StringProtocol) -> UInt64 {
    var hash = FoldedHash()
    for scalar in word.unicodeScalars {
      switch LetterFolding.role(of: scalar) {
      case .letter(let letter), .syllable(let letter): hash.add(letter)
      case .apostrophe, .nothing, .border: break
      }
    }
    return hash.value
  }

  /// The hash of two things in their order.
  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    let product = (first ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: second | 1)
    return product.high ^ product.low
  }
}
