import News

/// Reads the entries of a file of marked texts; the notation is `MarkedText`'s.
struct MarkedTextReader {
  private let file: String
  private var entry = "before the first entry"

  /// Creates a reader for a file of that name.
  init(file: String) {
    self.file = file
  }

  /// Reads every entry; a file that is not in the notation from end to end is a fault.
  mutating func texts(in content: String) throws(MarkedTextFault) -> [MarkedText] {
    var texts: [MarkedText] = []
    var header: Substring?
    var lines: [Substring] = []
    for line in content.split(separator: "\n", omittingEmptySubsequences: false) where !line.hasPrefix("//") {
      guard line.hasPrefix("== ") else {
        lines.append(line)
        continue
      }
      try finish(header, lines, &texts)
      header = line.dropFirst(3)
      lines = []
    }
    try finish(header, lines, &texts)
    return texts
  }

  private mutating func finish(
    _ header: Substring?,
    _ lines: [Substring],
    _ texts: inout [MarkedText]
  ) throws(MarkedTextFault) {
    let marked = lines.drop { $0.isEmpty }.joined(separator: "\n")
    guard let header else {
      guard marked.isEmpty else { throw fault("it begins without a header") }
      return
    }
    entry = String(header)
    let parts = header.split(separator: " · ").map(String.init)
    guard parts.count == 3 else { throw fault("a header is: phenomenon · language · what is held") }
    let (text, marks) = try read(marked[...])
    guard text.count > 0 else { throw fault("it has no text") }
    texts.append(
      MarkedText(
        name: parts[0],
        file: file,
        language: parts[1] == "?" ? nil : parts[1],
        holds: try aspects(parts[2]),
        text: text,
        marks: marks
      )
    )
  }

  private func aspects(_ list: String) throws(MarkedTextFault) -> Set<MarkedText.Aspect> {
    var aspects: Set<MarkedText.Aspect> = []
    for word in list.split(separator: ",") {
      let word = word.filter { $0 != " " }
      guard let aspect = MarkedText.Aspect(rawValue: word) else { throw fault("nothing is called “\(word)”") }
      aspects.insert(aspect)
    }
    return aspects
  }

  private func read(_ marked: Substring) throws(MarkedTextFault) -> (Text, [Mark]) {
    var marked = marked.utf8[...]
    while marked.last == UInt8(ascii: "\n") { marked.removeLast() }
    var bytes: [UInt8] = []
    var open: [(label: String, start: Int)] = []
    var marks: [Mark] = []
    while let byte = marked.popFirst() {
      switch byte {
      case UInt8(ascii: "\\") where marked.first == UInt8(ascii: "{") || marked.first == UInt8(ascii: "}"):
        bytes.append(marked.removeFirst())
      case UInt8(ascii: "{"):
        guard let bar = marked.firstIndex(of: UInt8(ascii: "|")) else { throw fault("a mark has no bar") }
        open.append((String(marked[..<bar]) ?? "", bytes.count))
        marked = marked[marked.index(after: bar)...]
      case UInt8(ascii: "}"):
        guard let mark = open.popLast() else { throw fault("a brace closes nothing") }
        let words = String(decoding: bytes[mark.start...], as: UTF8.self)
        let meaning = try meaning(of: mark.label, words)
        marks.append(Mark(meaning: meaning, range: TextRange(mark.start, bytes.count)))
      default:
        bytes.append(byte)
      }
    }
    guard open.isEmpty else { throw fault("a brace is never closed") }
    let sorted = marks.sorted { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    return (Text(utf8: bytes), sorted)
  }

  private func meaning(of label: String, _ words: String) throws(MarkedTextFault) -> Mark.Meaning {
    let parts = label.split(separator: " ", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    let value = parts.count > 1 ? parts[1] : nil
    if let kind = quoteKind(name) {
      return .quote(kind, try value.map(speaker), goesOn: name.hasSuffix("+"))
    }
    if let field = Mark.Field(rawValue: name) {
      return .field(field, value ?? words.split { $0.isWhitespace }.joined(separator: " "))
    }
    if name.hasPrefix("-"), let kind = Furniture.Kind(rawValue: String(name.dropFirst())) { return .furniture(kind) }
    if name == name.uppercased(), let country = CountryCode(name) { return .mention(country) }
    throw fault("there is no mark “\(label)”")
  }

  private func quoteKind(_ name: String) -> Quote.Kind? {
    switch name {
    case "d", "d+": .direct
    case "p", "p+": .partial
    case "s": .scare
    case "h": .headline
    default: nil
    }
  }

  private func speaker(_ words: String) throws(MarkedTextFault) -> Speaker {
    let parts = words.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return Speaker(words) }
    guard let kind = Speaker.Kind(rawValue: parts[1]) else { throw fault("no speaker is a “\(parts[1])”") }
    return Speaker(parts[0], kind: kind)
  }

  private func fault(_ reason: String) -> MarkedTextFault {
    MarkedTextFault(file: file, entry: entry, reason: reason)
  }
}
