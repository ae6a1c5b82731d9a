/// Lines of TOML with more dots than anybody writes.
///
/// TOMLKit's parser takes one level of its stack for each key of `a.b.c`, so that a long row of them would end the
/// program: such a text must be refused before it is parsed.
package enum DottedLines {
  /// More dots than that on a line are too many.
  private static let most = 32

  /// The first byte of the first line with too many dots that is no comment; nil if there is none.
  package static func first(in bytes: [UInt8]) -> Int? {
    var start = 0
    var dots = 0
    var isComment: Bool?
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A: (start, dots, isComment) = (offset + 1, 0, nil)
      case 0x09, 0x20: continue
      default:
        isComment = isComment ?? (byte == 0x23)
        dots += byte == 0x2E ? 1 : 0
        if dots > most, isComment == false { return start }
      }
    }
    return nil
  }
}
