/// What tells that two articles may tell of the same event: the names, words and
/// countries that stand out in each, and what is said in them.
///
/// A few dozen marks, rising. A mark is a hash of 28 bits, a kind of two and a strength of two, so that marks of one
/// thing differ only in their lowest two bits.
package struct StorySignature: Equatable, Sendable {
  /// What a mark stands for.
  package enum Kind: UInt32, Sendable {
    case name
    /// The beginning of a word, so that its forms count as one.
    case word
    case country
    /// What a speaker says: some words in a row.
    case quote
  }

  /// More marks are not kept.
  package static let most = 64

  package let marks: [UInt32]

  /// Creates a signature; each thing counts once, and what is too much is left out.
  package init(_ marks: [UInt32]) {
    var rising: [UInt32] = []
    for mark in marks.sorted() where rising.last.map(Self.thing) != Self.thing(mark) { rising.append(mark) }
    self.marks = Array(rising.prefix(Self.most))
  }

  /// The mark of a hash and a kind, with a strength of 0…3.
  package static func mark(_ hash: UInt64, _ kind: Kind, strength: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: hash >> 36) << 4 | kind.rawValue << 2 | UInt32(min(max(strength, 0), 3))
  }

  /// What a mark stands for, however strongly.
  package static func thing(_ mark: UInt32) -> UInt32 { mark >> 2 }

  /// The kind of a mark; nil for one of no Dateline.
  package static func kind(_ mark: UInt32) -> Kind? { Kind(rawValue: mark >> 2 & 3) }

  /// The strength of a mark, 0…3.
  package static func strength(_ mark: UInt32) -> Int { Int(mark & 3) }

  /// Four bytes a mark, the lowest first.
  package var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: marks.count * 4) { bytes, count in
      let raw = UnsafeMutableRawBufferPointer(bytes)
      for (index, mark) in marks.enumerated() {
        raw.storeBytes(of: mark.littleEndian, toByteOffset: index * 4, as: UInt32.self)
      }
      count = marks.count * 4
    }
  }

  /// Reads marks from their bytes; a last one that is cut off is left out.
  package init(bytes: some Collection<UInt8>) {
    var marks: [UInt32] = []
    var (mark, count): (UInt32, UInt32) = (0, 0)
    for byte in bytes.prefix(4 * Self.most) {
      mark |= UInt32(byte) << (8 * count)
      count += 1
      if count == 4 {
        marks.append(mark)
        (mark, count) = (0, 0)
      }
    }
    self.init(marks)
  }
}
