/// A page of the manual as it grows: roff, with the macros of man(7).
///
/// Nothing in its words is taken for roff. Words between grave accents are typed as they are, and stand bold. A text
/// line of it has at most 78 bytes where its words allow, since tools complain of longer ones.
struct RoffPage {
  private static let columns = 78

  private(set) var text = ""

  /// Begins a page of the first section of the manual.
  init(name: String, day: String, source: String) {
    text = ".TH \(Self.quoted(name)) 1 \(Self.quoted(day)) \(Self.quoted(source))\n"
    // Words are typed as they stand: none is broken at a line's end, and no blanks are put between them.
    text += ".nh\n.ad l\n"
  }

  mutating func section(_ name: String) { text += ".SH \(Self.quoted(name))\n" }

  /// A part of a section.
  mutating func part(_ name: String) { text += ".SS \(Self.quoted(name))\n" }

  /// What the page is about, as `apropos` finds it.
  mutating func name(_ name: String, _ words: String) {
    text += "\(Self.escaped(name)) \\- \(Self.escaped(words))\n"
  }

  mutating func paragraph(_ words: String) {
    text += ".PP\n"
    add(words)
  }

  /// Words without a paragraph's beginning: the first ones under a heading.
  mutating func words(_ words: String) { add(words) }

  /// Something that is told of, and what is told of it; both as words.
  mutating func entry(_ tag: String, _ words: String) {
    text += ".TP\n"
    // The tag is one line, however long it is.
    text += Self.line(Self.escaped(tag)) + "\n"
    words.isEmpty ? (text += "\\&\n") : add(words)
  }

  private mutating func add(_ words: String) {
    var line = ""
    for word in Self.escaped(words).split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if !line.isEmpty, line.utf8.count + 1 + word.utf8.count > Self.columns {
        text += Self.line(line) + "\n"
        line = ""
      }
      line += line.isEmpty ? word : " " + word
    }
    if !line.isEmpty { text += Self.line(line) + "\n" }
  }

  /// A text line; one that begins like a request does so no more.
  private static func line(_ words: String) -> String {
    words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" + words : words
  }

  /// An argument of a macro.
  private static func quoted(_ words: String) -> String { "\"\(escaped(words))\"" }

  /// Words with their bold parts, every sign as itself.
  private static func escaped(_ words: String) -> String {
    var result = ""
    for (index, part) in words.split(separator: "`", omittingEmptySubsequences: false).enumerated() {
      let isTyped = index % 2 == 1
      let signs = part.unicodeScalars.map { sign($0, isTyped: isTyped) }.joined()
      result += isTyped ? "\\fB\(signs)\\fR" : signs
    }
    return result
  }

  /// A sign as roff prints it unchanged; what is not ASCII by its number (groff_char(7)).
  private static func sign(_ scalar: Unicode.Scalar, isTyped: Bool) -> String {
    switch scalar {
    case "\\": "\\e"
    case "'": "\\(aq"
    case "\"": "\\(dq"
    case "^": "\\(ha"
    case "~": "\\(ti"
    case "-": isTyped ? "\\-" : "-"
    case "\n": "\n"
    case " "..."~": String(scalar)
    case _ where scalar.value < 0xA0: " "
    case _: "\\[u\(digits(of: scalar))]"
    }
  }

  /// Four hexadecimal digits at least.
  private static func digits(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
