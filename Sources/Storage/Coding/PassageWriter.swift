import Glibc
import News

/// Writes runs of a text, and strings that mostly stand in it.
struct PassageWriter {
  private let text: Text
  var bytes = ByteWriter()
  /// Where the last run ended: the next one is mostly near.
  private var last = 0

  init(_ text: Text) {
    self.text = text
  }

  /// A run; `tag` is a small number of `bits` bits that goes with it.
  mutating func range(_ range: TextRange, tag: Int = 0, bits: Int = 0) {
    bytes.signed(range.start - last)
    bytes.number(range.count << bits | tag)
    last = range.end
  }

  /// A field: its run, and its words if they are spelt otherwise there.
  mutating func field(_ field: Field) {
    let isSpeltSo = field.range.end <= text.count && matches(field.text, field.range)
    range(field.range, tag: isSpeltSo ? 1 : 0, bits: 1)
    if !isSpeltSo { words(field.text) }
  }

  /// A string: 0 and its letters, or its length, and where it stands first.
  mutating func words(_ string: String) {
    guard let start = place(of: string) else {
      bytes.number(0)
      return bytes.string(string)
    }
    bytes.number(string.utf8.count)
    bytes.number(start)
  }

  /// A fraction of 0…1, exactly.
  mutating func fraction(_ value: Double) {
    let tenThousandths = (value * 10_000).rounded()
    if tenThousandths / 10_000 == value, (0...10_000).contains(tenThousandths) {
      bytes.number(Int(tenThousandths) + 1)
    } else {
      bytes.number(0)
      bytes.word(value.bitPattern)
    }
  }

  mutating func country(_ country: CountryCode) {
    bytes.raw(country.code.utf8.prefix(2))
  }

  private func matches(_ string: String, _ range: TextRange) -> Bool {
    text.bytes[range.start..<range.end].elementsEqual(string.utf8)
  }

  private func place(of string: String) -> Int? {
    var string = string
    return string.withUTF8 { words in
      guard let first = words.first, words.count <= text.count else { return nil }
      return text.bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress, let wordsBase = words.baseAddress else { return nil }
        var start = 0
        while start + words.count <= bytes.count {
          let rest = bytes.count - words.count + 1 - start
          guard let hit = memchr(base + start, Int32(first), rest) else { return nil }
          start = UnsafeRawPointer(hit) - UnsafeRawPointer(base)
          if memcmp(hit, wordsBase, words.count) == 0 { return start }
          start += 1
        }
        return nil
      }
    }
  }
}
