import Catalog
import News

/// Words being looked for.
///
/// Small letters find capitals too, letters without accents those with them, straight quotation marks curly ones, and
/// a blank finds any blank or line end. A capital or an accent in the words is meant as it is.
struct Needle: Sendable {
  private let scalars: [UInt32]
  private let ignoresCase: Bool
  private let ignoresAccents: Bool
  /// For every length matched: the longest shorter one that may still go on (Knuth, Morris and Pratt).
  private let fallback: [Int]

  /// Prepares to look for `words`.
  init(_ words: String) {
    let raw = words.unicodeScalars.map(\.value)
    let ignoresCase = raw.allSatisfy { Folding.small($0) == $0 }
    let ignoresAccents = raw.allSatisfy { !Folding.isAccented($0) }
    let scalars = raw.compactMap { Self.folded($0, case: ignoresCase, accents: ignoresAccents) }
    var fallback = [0, 0]
    for index in scalars.indices.dropFirst() {
      var length = fallback[index]
      while length > 0, scalars[length] != scalars[index] { length = fallback[length] }
      fallback.append(scalars[length] == scalars[index] ? length + 1 : 0)
    }
    self.scalars = scalars
    self.ignoresCase = ignoresCase
    self.ignoresAccents = ignoresAccents
    self.fallback = fallback
  }

  /// Whether there is nothing to look for.
  var isEmpty: Bool { scalars.isEmpty }

  /// Finds the places where the words stand, in linear time.
  ///
  /// - Parameters:
  ///   - bytes: valid UTF-8.
  ///   - limit: no more places are looked for.
  /// - Returns: sorted and disjoint.
  func places(in bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> [TextRange] {
    guard !isEmpty else { return [] }
    var places: [TextRange] = []
    // The starts of the last scalars read, one for each of the words': where a match began.
    var starts = [Int](repeating: 0, count: scalars.count)
    var read = 0
    var matched = 0
    var offset = 0
    while offset < bytes.count, places.count < limit {
      let start = offset
      let value = Self.next(in: bytes, at: &offset)
      guard let scalar = Self.folded(value, case: ignoresCase, accents: ignoresAccents) else { continue }
      starts[read % starts.count] = start
      read += 1
      while matched > 0, scalars[matched] != scalar { matched = fallback[matched] }
      if scalars[matched] == scalar { matched += 1 }
      guard matched == scalars.count else { continue }
      places.append(TextRange(starts[read % starts.count], offset))
      matched = 0
    }
    return places
  }

  /// Whether the words stand in `text`.
  func isFound(in text: String) -> Bool {
    guard !isEmpty else { return false }
    var text = text
    return text.withUTF8 { bytes in
      scalars.withUnsafeBufferPointer { scalars in
        var matched = 0
        var offset = 0
        while offset < bytes.count {
          let value = Self.next(in: bytes, at: &offset)
          guard let scalar = Self.folded(value, case: ignoresCase, accents: ignoresAccents) else { continue }
          while matched > 0, scalars[matched] != scalar { matched = fallback[matched] }
          if scalars[matched] == scalar { matched += 1 }
          if matched == scalars.count { return true }
        }
        return false
      }
    }
  }

  /// The scalar as it is compared; nil for an accent that is not looked at.
  private static func folded(_ scalar: UInt32, case ignoresCase: Bool, accents ignoresAccents: Bool) -> UInt32? {
    if scalar > 0x20, scalar < 0x7F {
      return ignoresCase && (0x41...0x5A).contains(scalar) ? scalar + 32 : scalar
    }
    let small = Folding.small(scalar)
    let plain = Folding.plain(ignoresCase ? small : scalar)
    guard ignoresAccents, scalar >= 0xC0 else { return plain }
    guard let bare = Folding.bare(small) else { return nil }
    if bare == small { return plain }
    return ignoresCase || scalar == small ? bare : bare - 32
  }

  /// Reads a scalar of valid UTF-8; bytes that are not are scalars of their own.
  private static func next(in bytes: UnsafeBufferPointer<UInt8>, at offset: inout Int) -> UInt32 {
    let first = UInt32(bytes[offset])
    offset += 1
    guard first >= 0xC2 else { return first }
    let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    guard offset + more <= bytes.count else { return first }
    var scalar = first & (0x3F >> UInt32(more))
    for _ in 0..<more {
      scalar = scalar << 6 | UInt32(bytes[offset] & 0x3F)
      offset += 1
    }
    return scalar
  }
}
