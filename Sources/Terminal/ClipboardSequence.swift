/// Text on its way to the clipboard of the terminal: OSC 52 ("XTerm Control Sequences", Operating System Commands).
package struct ClipboardSequence: Equatable, Sendable {
  /// What stands between the program and the terminal, and hands on only what is wrapped for it.
  package enum Wrapping: Hashable, Sendable {
    case none
    case tmux
    /// GNU screen.
    case screen
  }

  /// The longest text that terminals are known to take, in bytes: with its frame it makes 100 000 in base 64.
  package static let longest = 74_994

  package let bytes: [UInt8]

  /// Packs a text; nil for one that is too long.
  package init?(_ text: [UInt8], through wrapping: Wrapping) {
    guard text.count <= Self.longest else { return nil }
    let plain = Array("\u{1B}]52;c;".utf8) + Self.base64(text) + [0x07]
    switch wrapping {
    case .none: bytes = plain
    case .tmux:
      // tmux takes the plain one where `set-clipboard` is on, the wrapped one where `allow-passthrough` is.
      bytes = plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8)
    case .screen:
      bytes = stride(from: 0, to: plain.count, by: Self.screensPiece).flatMap { start in
        Array("\u{1B}P".utf8) + plain[start..<min(start + Self.screensPiece, plain.count)] + Array("\u{1B}\\".utf8)
      }
    }
  }

  /// GNU screen drops strings that are longer than a few hundred bytes; what comes piece by piece arrives whole.
  private static let screensPiece = 240

  /// The text in base 64 (RFC 4648, section 4).
  private static func base64(_ text: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var coded: [UInt8] = []
    coded.reserveCapacity((text.count + 2) / 3 * 4)
    for start in stride(from: 0, to: text.count, by: 3) {
      let three = text[start..<min(start + 3, text.count)]
      let bits = (0..<3).reduce(0) { $0 << 8 | ($1 < three.count ? Int(three[start + $1]) : 0) }
      for place in 0..<4 {
        coded.append(place <= three.count ? digits[bits >> (18 - 6 * place) & 63] : 0x3D)
      }
    }
    return coded
  }
}
