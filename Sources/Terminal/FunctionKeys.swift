import Screen

/// The keys that terminals send as escape sequences: xterm's, and what rxvt and the Linux console do otherwise.
enum FunctionKeys {
  /// The key of `ESC O` and a byte; nil if there is none.
  static func shifted(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x4D: "<Enter>"
    case 0x49: "<Tab>"
    case 0x20: "<Space>"
    case 0x58: "="
    // The keypad: `ESC O j` is `*`, …, `ESC O y` is `9`.
    case 0x6A...0x79: Key(String(UnicodeScalar(byte - 0x40)))
    // rxvt: cursor keys with Ctrl.
    case 0x61...0x64: name(byte - 0x20).map { Key("<C-\($0)>") }
    default: name(byte).map { Key("<\($0)>") }
    }
  }

  /// The key of `ESC [`, parameters and a final byte; nil if there is none.
  static func sequence(parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    guard let numbers = numbers(in: parameters) else { return nil }
    let first = numbers.first ?? 1
    let modifiers = numbers.count > 1 ? numbers[1] : 1
    switch final {
    case 0x7E where first == 27 && numbers.count == 3: return character(numbers[2], modifiers: modifiers)
    case 0x7E: return tilde(first).flatMap { key($0, modifiers: modifiers) }
    // rxvt: `$` is Shift, `^` Ctrl, `@` both.
    case 0x24: return tilde(first).flatMap { key($0, modifiers: 2) }
    case 0x5E: return tilde(first).flatMap { key($0, modifiers: 5) }
    case 0x40: return tilde(first).flatMap { key($0, modifiers: 6) }
    case 0x61...0x64: return name(final - 0x20).flatMap { key($0, modifiers: 2) }
    case 0x75: return numbers.isEmpty ? nil : character(first, modifiers: modifiers)
    case 0x5A: return key("Tab", modifiers: 2)
    // `CSI row ; column R` is an answer, `CSI 1 ; modifiers R` is F3.
    case 0x41...0x46, 0x48, 0x50...0x53:
      guard first == 1 else { return nil }
      return name(final).flatMap { key($0, modifiers: modifiers) }
    default: return nil
    }
  }

  /// The key of a name with xterm's modifiers: 1 and, added, 1 Shift, 2 Alt, 4 Ctrl, 8 Meta.
  private static func key(_ name: String, modifiers: Int) -> Key? {
    let bits = max(0, modifiers - 1)
    let control = bits & 4 != 0 ? "C-" : ""
    let alternate = bits & 10 != 0 ? "A-" : ""
    let shift = bits & 1 != 0 ? "S-" : ""
    return Key("<\(control)\(alternate)\(shift)\(name)>")
  }

  /// A character that comes with its modifiers written out, as kitty and xterm can send it.
  private static func character(_ code: Int, modifiers: Int) -> Key? {
    guard let scalar = Unicode.Scalar(UInt32(clamping: code)), code < 0xE000 || code > 0xF8FF else { return nil }
    let bits = max(0, modifiers - 1)
    switch scalar.value {
    case 0x0D: return key("Enter", modifiers: modifiers)
    case 0x09: return key("Tab", modifiers: modifiers)
    case 0x1B: return key("Esc", modifiers: modifiers)
    case 0x20: return key("Space", modifiers: modifiers)
    case 0x08, 0x7F: return key("Backspace", modifiers: modifiers)
    case 0..<0x20, 0x80..<0xA0: return nil
    default:
      // Shift is in the character already.
      if bits & 14 == 0 { return scalar == "<" ? "<lt>" : Key(String(scalar)) }
      return key(scalar == "<" ? "lt" : String(scalar), modifiers: (bits & 14) + 1)
    }
  }

  private static func name(_ final: UInt8) -> String? {
    switch final {
    case 0x41: "Up"
    case 0x42: "Down"
    case 0x43: "Right"
    case 0x44: "Left"
    case 0x46: "End"
    case 0x48: "Home"
    case 0x50...0x53: "F\(final - 0x4F)"
    default: nil
    }
  }

  private static func tilde(_ number: Int) -> String? {
    switch number {
    case 1, 7: "Home"
    case 2: "Insert"
    case 3: "Delete"
    case 4, 8: "End"
    case 5: "PageUp"
    case 6: "PageDown"
    case 11...15: "F\(number - 10)"
    case 17...21: "F\(number - 11)"
    case 23, 24: "F\(number - 12)"
    default: nil
    }
  }

  /// Numbers between semicolons; what follows a colon is left out.
  ///
  /// Nil where something else stands there.
  private static func numbers(in parameters: ArraySlice<UInt8>) -> [Int]? {
    var numbers: [Int] = []
    for part in parameters.split(separator: 0x3B, omittingEmptySubsequences: false) where !parameters.isEmpty {
      var number = 0
      for byte in part.prefix(while: { $0 != 0x3A }) {
        guard (0x30...0x39).contains(byte), number < 1_000_000 else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      numbers.append(part.isEmpty ? 1 : number)
    }
    return numbers
  }
}
