/// A colour of the terminal.
package struct Color: Hashable, Sendable {
  /// 0: the terminal's own; 1 + index for one of its 256; 0x1000000 + RGB for a colour of its own.
  private let code: UInt32

  private init(code: UInt32) {
    self.code = code
  }

  /// The terminal's own foreground or background.
  package static let terminal = Color(code: 0)

  /// One of the terminal's colours: 0…7, bright 8…15, the 256-colour cube from 16.
  package static func indexed(_ index: UInt8) -> Color {
    Color(code: 1 + UInt32(index))
  }

  /// A colour by its parts.
  package static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color {
    Color(code: 0x100_0000 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
  }

  /// What the colour is, to be switched over.
  package enum Value: Hashable, Sendable {
    case terminal
    case indexed(UInt8)
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
  }

  package var value: Value {
    if code == 0 { return .terminal }
    if code < 0x100_0000 { return .indexed(UInt8(truncatingIfNeeded: code - 1)) }
    return .rgb(
      red: UInt8(truncatingIfNeeded: code >> 16),
      green: UInt8(truncatingIfNeeded: code >> 8),
      blue: UInt8(truncatingIfNeeded: code)
    )
  }
}
