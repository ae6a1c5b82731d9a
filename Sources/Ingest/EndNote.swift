/// A line at a report's end that tells who contributed to it.
enum EndNote {
  /// Whether a line says that somebody contributed to it.
  static func isNote(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words <= 60, line.count <= 500 else { return false }
    var end = line.end
    while end > line.start, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: ")") { end -= 1 }
    if endings.contains(where: { Bytes.matches($0, in: bytes, before: end) }) { return true }
    guard line.words <= 30 else { return false }
    return (line.start..<line.end).contains {
      bytes[$0] == UInt8(ascii: "g") && Bytes.matches("dditional reporting by ", in: bytes, at: $0 - 18)
    }
  }

  private static let endings: [StaticString] = [
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
    "contributed to the report",
  ]
}
