import Screen

/// The text of a theme file, to say where in it something stands.
///
/// TOMLKit 0.6 gives places for faults of syntax only: a key that was read has none. So the key is looked for again,
/// line by line, under the table it belongs to. What stands inside strings over several lines can mislead the search;
/// it then names the wrong line of the right file, nothing worse.
struct ThemeSource {
  typealias Place = (line: Int, column: Int)

  let file: String
  let bytes: [UInt8]

  /// Where a key stands, or the first `word` behind it; `path` is its tables and itself.
  ///
  /// Falls back on the nearest table that holds it. Linear in the file.
  func place(of path: [String], word: String? = nil) -> Place? {
    var table: [String] = []
    var best: (place: Place, depth: Int)?
    for (index, line) in lines.enumerated() {
      guard let key = key(of: line) else { continue }
      if key.isTable { table = key.path }
      let full = key.isTable ? table : table + key.path
      // A dotted key or a table's heading may go on past what is looked for.
      if full.starts(with: path) {
        let found = word.flatMap { column(of: $0, in: line, after: key.end) }
        return (index + 1, (found ?? key.column) + 1)
      }
      guard path.starts(with: full) else { continue }
      guard full.count > (best?.depth ?? 0) else { continue }
      // What the path still lacks is a key of an inline table on the same line.
      let wanted = word ?? path.last
      let found = wanted.flatMap { column(of: $0, in: line, after: key.end) }
      best = ((index + 1, (found ?? key.column) + 1), full.count)
    }
    return best?.place
  }

  /// The place of a byte.
  func place(ofByte offset: Int) -> Place {
    let before = bytes.prefix(offset)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return (before.count { $0 == 0x0A } + 1, offset - start + 1)
  }

  /// A warning about a key of the file, or about a word behind it.
  func warning(_ sentence: String, at path: [String], word: String? = nil) -> ThemeWarning {
    let place = place(of: path, word: word)
    return ThemeWarning(file: file, line: place?.line, column: place?.column, sentence: sentence)
  }

  private var lines: [ArraySlice<UInt8>] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  private struct Key {
    var path: [String] = []
    var isTable = false
    /// The first byte of the key and the first after it, within its line.
    var column = 0
    var end = 0
  }

  /// The key that a line begins with: `a."b.c" = …` or `[a.b]`; nil for any other line.
  private func key(of line: ArraySlice<UInt8>) -> Key? {
    var at = line.startIndex
    let skipBlanks = { while at < line.endIndex, line[at] == 0x20 || line[at] == 0x09 { at += 1 } }
    skipBlanks()
    var key = Key()
    if at < line.endIndex, line[at] == 0x5B {
      key.isTable = true
      at += 1
    }
    skipBlanks()
    key.column = at - line.startIndex
    while at < line.endIndex {
      guard let part = part(of: line, at: &at) else { return nil }
      key.path.append(part)
      key.end = at - line.startIndex
      skipBlanks()
      guard at < line.endIndex else { return nil }
      if line[at] == (key.isTable ? 0x5D : 0x3D) { return key }
      guard line[at] == 0x2E else { return nil }
      at += 1
      skipBlanks()
    }
    return nil
  }

  private func part(of line: ArraySlice<UInt8>, at: inout Int) -> String? {
    let quote = line[at]
    if quote == 0x22 || quote == 0x27 {
      guard let end = line[(at + 1)...].firstIndex(of: quote) else { return nil }
      defer { at = end + 1 }
      return String(decoding: line[(at + 1)..<end], as: UTF8.self)
    }
    let start = at
    while at < line.endIndex, isBare(line[at]) { at += 1 }
    return at > start ? String(decoding: line[start..<at], as: UTF8.self) : nil
  }

  private func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  private func column(of word: String, in line: ArraySlice<UInt8>, after end: Int) -> Int? {
    let word = Array(word.utf8)
    let rest = Array(line.dropFirst(end))
    guard !word.isEmpty, word.count <= 64, rest.count >= word.count else { return nil }
    for start in 0...(rest.count - word.count) where rest[start...].starts(with: word) {
      let isWhole =
        (start == 0 || !isBare(rest[start - 1]))
        && (start + word.count == rest.count || !isBare(rest[start + word.count]))
      if isWhole { return end + start }
    }
    return nil
  }
}
