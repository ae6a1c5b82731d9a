/// The header lines of a record or an answer, with the line before them, up to the empty line that ends them.
struct HeaderBlock {
  /// The first line, without its end.
  let opening: String
  /// Where the empty line ends.
  let end: Int
  private var values: [String: String] = [:]

  /// Reads a block that begins here; nil if it does not end.
  init?(of bytes: UnsafeBufferPointer<UInt8>) {
    var lines: [String] = []
    var at = 0
    while true {
      guard lines.count < 1_024, let line = bytes[at...].prefix(1 << 16).firstIndex(of: 0x0A) else { return nil }
      let last = line > at && bytes[line - 1] == 0x0D ? line - 1 : line
      let text = String(decoding: bytes[at..<last], as: UTF8.self)
      at = line + 1
      if text.isEmpty { break }
      lines.append(text)
    }
    guard let first = lines.first else { return nil }
    opening = first
    end = at
    for line in lines.dropFirst() {
      let halves = line.split(separator: ":", maxSplits: 1)
      guard halves.count == 2 else { continue }
      let value = halves[1].drop { $0 == " " || $0 == "\t" }
      let name = halves[0].lowercased()
      if values[name] == nil { values[name] = String(value) }
    }
  }

  /// The first value of a name in small letters.
  subscript(_ name: String) -> String? { values[name] }
}
