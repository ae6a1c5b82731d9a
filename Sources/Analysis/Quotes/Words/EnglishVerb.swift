/// The regular forms of an English verb.
enum EnglishVerb {
  /// The base, third person, past and participle of `base`; a base ending in `+` doubles its last letter (admit+).
  static func forms(of base: [UInt8]) -> [([UInt8], WordClass)] {
    var stem = base
    var doubled: [UInt8] = []
    if stem.last == UInt8(ascii: "+") {
      stem.removeLast()
      if let last = stem.last { doubled = [last] }
    }
    return [
      (stem, .bare),
      (third(stem), .third),
      (past(stem, doubled), .past),
      (participle(stem, doubled), .participle),
    ]
  }

  private static func third(_ stem: [UInt8]) -> [UInt8] {
    if endsInConsonantY(stem) { return stem.dropLast() + Array("ies".utf8) }
    let hisses = ["s", "x", "sh", "ch", "z"].contains { stem.ends(with: $0) }
    return stem + Array((hisses ? "es" : "s").utf8)
  }

  private static func past(_ stem: [UInt8], _ doubled: [UInt8]) -> [UInt8] {
    if endsInConsonantY(stem) { return stem.dropLast() + Array("ied".utf8) }
    if stem.last == UInt8(ascii: "e") { return stem + Array("d".utf8) }
    return stem + doubled + Array("ed".utf8)
  }

  private static func participle(_ stem: [UInt8], _ doubled: [UInt8]) -> [UInt8] {
    if stem.last == UInt8(ascii: "e"), !stem.ends(with: "ee") { return stem.dropLast() + Array("ing".utf8) }
    return stem + doubled + Array("ing".utf8)
  }

  private static func endsInConsonantY(_ stem: [UInt8]) -> Bool {
    guard stem.count > 1, stem.last == UInt8(ascii: "y") else { return false }
    return !Array("aeiou".utf8).contains(stem[stem.count - 2])
  }
}

extension [UInt8] {
  fileprivate func ends(with suffix: String) -> Bool {
    count >= suffix.utf8.count && self.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
  }
}
