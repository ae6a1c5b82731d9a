import Foundation
import Terminal
import Testing

/// The bytes that carry a text to the terminal's clipboard.
@Suite struct ClipboardSequenceTests {
  /// What a terminal takes out of the sequence.
  private func text(in bytes: [UInt8]) -> [UInt8]? {
    let start = Array("\u{1B}]52;c;".utf8)
    guard bytes.starts(with: start), bytes.last == 0x07 else { return nil }
    return Data(base64Encoded: Data(bytes.dropFirst(start.count).dropLast())).map { Array($0) }
  }

  @Test func aTerminalGetsTheBytesBack() throws {
    for length in [0, 1, 2, 3, 4, 255, 1_000] {
      let words = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31) }
      let sequence = try #require(ClipboardSequence(words, through: .none))
      #expect(text(in: sequence.bytes) == words)
    }
  }

  @Test func tmuxGetsItPlainAndWrapped() throws {
    let plain = try #require(ClipboardSequence(Array("We wait".utf8), through: .none)).bytes
    let wrapped = try #require(ClipboardSequence(Array("We wait".utf8), through: .tmux)).bytes
    #expect(wrapped == plain + Array("\u{1B}Ptmux;\u{1B}".utf8) + plain + Array("\u{1B}\\".utf8))
  }

  /// GNU screen hands on each piece; together they are the plain sequence.
  @Test func screenGetsItInPieces() throws {
    let words = [UInt8](repeating: 0x41, count: 2_000)
    let bytes = try #require(ClipboardSequence(words, through: .screen)).bytes
    let pieces = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\u{1B}\\").dropLast()
    #expect(pieces.count > 5 && pieces.allSatisfy { $0.hasPrefix("\u{1B}P") && $0.utf8.count < 256 })
    #expect(text(in: pieces.flatMap { Array($0.dropFirst(2).utf8) }) == words)
  }

  @Test func whatIsTooLongIsNotSent() {
    let most = [UInt8](repeating: 0x41, count: ClipboardSequence.longest)
    #expect(ClipboardSequence(most, through: .none)?.bytes.count ?? .max <= 100_000)
    #expect(ClipboardSequence(most + [0x41], through: .none) == nil)
  }
}
