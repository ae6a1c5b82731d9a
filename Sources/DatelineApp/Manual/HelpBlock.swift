/// A piece of a command's help text.
enum HelpBlock: Equatable, Sendable {
  /// Running words, without line ends.
  case paragraph(String)
  /// A command as it is typed, and what it does.
  case example(String, meaning: String)

  /// The pieces of a text: a line that begins with a command is an example, two blanks before its meaning, and what is
  /// indented under that goes on with it; other lines are words of a paragraph, up to an empty line.
  static func blocks(of text: String) -> [HelpBlock] {
    var blocks: [HelpBlock] = []
    var isOpen = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.trimmingPrefix { $0 == " " }
      if words.isEmpty {
        isOpen = false
      } else if words.count < line.count, case .example(let command, let meaning)? = blocks.last {
        blocks[blocks.count - 1] = .example(command, meaning: joined(meaning, String(words)))
      } else if isExample(line) {
        blocks.append(example(line))
        isOpen = false
      } else if isOpen, case .paragraph(let before)? = blocks.last {
        blocks[blocks.count - 1] = .paragraph(joined(before, String(words)))
      } else {
        blocks.append(.paragraph(String(words)))
        isOpen = true
      }
    }
    return blocks
  }

  private static func isExample(_ line: Substring) -> Bool {
    line.hasPrefix("dateline ") || line.hasPrefix("curl ") || line.hasPrefix("echo ") || line.hasPrefix("cat ")
  }

  private static func example(_ line: Substring) -> HelpBlock {
    guard let gap = line.firstRange(of: "  ") else { return .example(String(line), meaning: "") }
    let meaning = line[gap.upperBound...].trimmingPrefix { $0 == " " }
    return .example(String(line[..<gap.lowerBound]), meaning: String(meaning))
  }

  private static func joined(_ words: String, _ more: String) -> String { words.isEmpty ? more : "\(words) \(more)" }
}
