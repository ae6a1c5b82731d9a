/// The line before each message of a mailbox: `From post@coast.example Sat Mar  1 09:30:00 2025`.
enum MailboxLine {
  /// Whether such a line begins at `start`, which must be a line's first byte.
  static func opens(_ text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard Bytes.matches("From ", in: text, at: start) else { return false }
    var at = start + 5
    while at < text.count, !Bytes.isLineEnd(text[at]), at - start < 512 {
      if text[at] == UInt8(ascii: ":"), Bytes.isDigit(text[at - 1]), Bytes.isDigit(Bytes.at(at + 1, in: text)) {
        return true
      }
      at += 1
    }
    return false
  }
}
