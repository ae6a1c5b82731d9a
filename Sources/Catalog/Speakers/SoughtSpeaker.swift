/// A speaker whose name was typed, and whoever else of the library is the same person under another form of it.
package struct SoughtSpeaker {
  private let typed: String
  private let family: UInt64?
  /// What a word of a name of that family may begin with, as ASCII.
  private let beginnings: Set<UInt8>
  private var names: [String] = []
  private var numbers: [Int] = []
  private var reader = NameReader(remembering: 4_093)

  /// Creates one; a name without a given name means nobody but those that have it in theirs.
  package init(_ typed: String) {
    self.typed = typed
    let form = NameForm(typed)
    family = form?.initial != nil ? form?.family : nil
    beginnings = Self.beginnings(of: form?.familyInitial ?? 0)
  }

  /// Looks at a name of the library, with a number that stands for it.
  package mutating func consider(_ name: String, _ number: Int) {
    guard let family, mayBear(name), reader.form(of: name)?.family == family else { return }
    names.append(name)
    numbers.append(number)
  }

  /// Whether a name by itself may be another form of the one that was typed.
  package func mayBe(_ name: String) -> Bool {
    family != nil && mayBear(name) && !NameJoining.namesakes(of: typed, among: [name]).isEmpty
  }

  /// The numbers of the names considered that mean the same person.
  package var namesakes: [Int] {
    let meant = Set(NameJoining.namesakes(of: typed, among: names))
    return zip(names, numbers).filter { meant.contains($0.0) }.map(\.1)
  }

  /// Whether a word of the name begins as the family name may; most names are told apart by that.
  private func mayBear(_ name: String) -> Bool {
    var isStart = true
    for byte in name.utf8 {
      if byte >= 0x80 { return true }
      if isStart, beginnings.contains(byte | 0x20) { return true }
      isStart = byte == 0x20 || byte == 0x2D || byte == 0x27
    }
    return false
  }

  /// How a name may be spelt whose sound begins with a letter.
  private static func beginnings(of letter: UInt8) -> Set<UInt8> {
    let others: [UInt8: String] = [
      0x76: "w", 0x6B: "qcx", 0x66: "p", 0x69: "yj", 0x68: "k", 0x65: "iy", 0x75: "o", 0x63: "t",
    ]
    return Set([letter] + (others[letter]?.utf8.map { $0 } ?? []))
  }
}
