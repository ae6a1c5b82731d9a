import CNcurses

extension CursesTerminal {
  /// What came of asking the terminal to keep a text on the clipboard.
  package enum ClipboardAnswer: Hashable, Sendable {
    /// It was asked; whether it does so, it does not say.
    case asked
    /// The text is longer than terminals take.
    case tooLong
    /// It is no terminal that has a clipboard, as far as can be known.
    case none
  }

  /// Asks the terminal to put a text on the clipboard, also over tmux and GNU screen.
  package func copy(_ text: [UInt8]) -> ClipboardAnswer {
    guard let sequence = ClipboardSequence(text, through: wrapping) else { return .tooLong }
    let sent = sequence.bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { dateline_curses_send($0.baseAddress, Int32($0.count)) }
    }
    return sent != 0 ? .asked : .none
  }
}
