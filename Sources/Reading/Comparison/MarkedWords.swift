import News
import Screen

/// The words of a rendering, gated, with those marked that the other rendering has not.
struct MarkedWords {
  /// A run of words on a line, all marked or none.
  struct Run: Equatable {
    let text: String
    let isUnlike: Bool
  }

  /// A rendering longer than this is cut.
  private static let mostBytes = 20_000

  private var bytes: [UInt8] = []
  /// By byte, whether it belongs to a marked word.
  private var marks: [Bool] = []

  /// Takes the words out of an article's text.
  ///
  /// `sign` stands before and after marked words, where no look can tell them; `ellipsis` stands between pieces.
  init(_ rendering: Rendering, of text: Text, sign: String, ellipsis: String) {
    for piece in rendering.pieces where piece.end <= text.count && bytes.count < Self.mostBytes {
      if !bytes.isEmpty { append(" \(ellipsis) ", isUnlike: false) }
      add(piece, of: text, rendering.unlikeRuns(in: piece), sign: sign)
    }
    if bytes.count >= Self.mostBytes { append(" \(ellipsis)", isUnlike: false) }
  }

  private mutating func add(_ piece: TextRange, of text: Text, _ unlike: [TextRange], sign: String) {
    var at = piece.start
    for run in unlike where bytes.count < Self.mostBytes {
      append(text[TextRange(at, run.start)], isUnlike: false)
      append(sign + text[run] + sign, isUnlike: true)
      at = run.end
    }
    var end = min(piece.end, at + Self.mostBytes)
    while end < piece.end, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
    append(text[TextRange(at, end)], isUnlike: false)
  }

  private mutating func append(_ words: String, isUnlike: Bool) {
    let shown = TextGate.shown(String(words.map { $0.isNewline ? " " : $0 }), as: .line)
    bytes += shown.utf8
    marks += Array(repeating: isUnlike, count: shown.utf8.count)
  }

  /// The words in lines of a width, each in runs.
  func lines(columns: Int) -> [[Run]] {
    var lines: [[Run]] = []
    bytes.withUnsafeBufferPointer { buffer in
      LineBreaker.forEachLine(of: buffer, from: 0, to: buffer.count, columns: max(1, columns)) { start, end in
        lines.append(runs(start, end))
      }
    }
    return lines
  }

  private func runs(_ start: Int, _ end: Int) -> [Run] {
    var runs: [Run] = []
    var first = start
    for at in start..<end where at + 1 == end || marks[at + 1] != marks[first] {
      runs.append(Run(text: String(decoding: bytes[first...at], as: UTF8.self), isUnlike: marks[first]))
      first = at + 1
    }
    return runs
  }
}
