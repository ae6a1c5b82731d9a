import News

/// Writes a filter out.
struct FilterText {
  private(set) var text = ""

  init() {}

  /// Writes a node; an inner one gets the brackets that it needs.
  mutating func write(_ node: FilterNode, isInner: Bool) {
    switch node {
    case .term(let term): write(term)
    case .together(let terms):
      text += "("
      join(terms, " ") { $0.write($1) }
      text += ")"
    case .not(let node):
      text += "-"
      write(node, isInner: true)
    case .all(let nodes):
      if isInner { text += "(" }
      // In brackets by themselves such conditions would be about one quote.
      let areOfQuotes = isInner && nodes.allSatisfy { if case .term(let term) = $0 { term.isOfQuote } else { false } }
      join(nodes, " ") { text, node in
        let isSetApart = areOfQuotes && node == nodes[0]
        if isSetApart { text.text += "(" }
        // What lies in a conjunction without brackets is no alternative.
        text.write(node, isInner: true)
        if isSetApart { text.text += ")" }
      }
      if isInner { text += ")" }
    case .any(let nodes):
      if isInner { text += "(" }
      join(nodes, " or ") { $0.writeBranch($1) }
      if isInner { text += ")" }
    }
  }

  /// Writes what stands beside an `or`: a conjunction needs no brackets there.
  private mutating func writeBranch(_ node: FilterNode) {
    if case .all(let nodes) = node {
      join(nodes, " ") { $0.write($1, isInner: true) }
    } else {
      write(node, isInner: true)
    }
  }

  private mutating func write(_ term: FilterTerm) {
    switch term {
    case .country(let countries): write(.country, countries.countries.map(\.code))
    case .about(let countries): write(.about, countries.countries.map(\.code))
    case .speaker(let names): write(.speaker, names.map(Self.quoted))
    case .outlet(let names): write(.outlet, names.map(Self.pattern))
    case .date(let spans): write(.date, spans.map(\.text))
    case .newer(let age): write(.newer, [age.text])
    case .state(let states): write(.is, states.map(\.rawValue))
    case .trait(let traits): write(.has, traits.map(\.rawValue))
    case .quotes(let spans): write(.quotes, spans.map(\.text))
    case .words(let words, let part):
      let written = words.map { $0.isPrefix ? "\($0.text)*" : Self.quoted($0.text) }
      switch part {
      case .anywhere: text += written.joined(separator: " ")
      case .title: write(.title, written)
      case .said: write(.said, written)
      }
    }
  }

  private mutating func write(_ field: FilterField, _ values: [String]) {
    text += "\(field.rawValue):\(values.joined(separator: ","))"
  }

  private mutating func join<Piece>(_ pieces: [Piece], _ joint: String, _ write: (inout FilterText, Piece) -> Void) {
    for (index, piece) in pieces.enumerated() {
      if index > 0 { text += joint }
      write(&self, piece)
    }
  }

  /// A text, in quotation marks if it needs them.
  static func quoted(_ text: String) -> String {
    if FilterLetters.isPlain(text) { return text }
    var marked = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { marked.unicodeScalars.append("\\") }
      marked.unicodeScalars.append(scalar)
    }
    marked.unicodeScalars.append("\"")
    return marked
  }

  /// A text with stars for any letters.
  private static func pattern(_ text: String) -> String {
    let bare = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "*" }))
    return FilterLetters.isPlain(bare.isEmpty ? "s" : bare) && text.unicodeScalars.first != "-" ? text : quoted(text)
  }
}
