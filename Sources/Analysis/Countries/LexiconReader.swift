import News

/// Reads the lines of gazetteer files, one after another, into a lexicon.
struct LexiconReader {
  private static let longestForm = 95
  private static let mostEntries = 100_000
  /// The most nodes of the tree of forms: some 100 MB.
  private static let mostBytes = 2_000_000
  private static let mostEndings = 100
  private static let tab = UInt8(ascii: "\t")
  private static let bar = UInt8(ascii: "|")

  private let language: [UInt8]
  private let languages = CountryLexicon.languages.map { Array($0.utf8) }
  private let isArabic: Bool
  /// The files' place among those that are read, from 0.
  private var file = -1
  private var line = 0
  /// The endings by name, each with its plain bytes.
  private var endings: [String: [[UInt8]]] = [:]

  init(language: String) {
    self.language = Array(language.utf8)
    isArabic = language == "ar"
  }

  /// Reads a whole file.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, into lexicon: inout CountryLexicon) {
    file += 1
    line = 0
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      line += 1
      var last = end
      if last > start, bytes[last - 1] == 0x0D { last -= 1 }
      if last > start, bytes[start] != UInt8(ascii: "#"), concerns(bytes, start, last) {
        if let reason = readLine(Array(bytes[start..<last]), &lexicon) {
          lexicon.faults.append(LexiconFault(file: file, line: line, reason: reason))
        }
      }
      start = end + 1
    }
  }

  /// Whether a line is in the language that is read, or in none that there is, or too short to tell.
  private func concerns(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var column = 0
    var index = start
    while index < end, column < 2 {
      if bytes[index] == Self.tab { column += 1 }
      index += 1
    }
    guard column == 2 else { return true }
    var word = index
    while index <= end {
      if index == end || bytes[index] == Self.tab || bytes[index] == 0x20 {
        let name = bytes[word..<index]
        if name.elementsEqual(language) || name.elementsEqual([0x2A]) || !isLanguage(name) { return true }
        if index < end, bytes[index] == Self.tab { return false }
        word = index + 1
      }
      index += 1
    }
    return false
  }

  private func isLanguage(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    languages.contains { name.elementsEqual($0) }
  }

  private mutating func readLine(_ bytes: [UInt8], _ lexicon: inout CountryLexicon) -> LexiconFault.Reason? {
    let columns = Self.pieces(bytes[...], between: Self.tab)
    guard columns.count >= 4 else { return .tooFewColumns }
    guard lexicon.entries.count < Self.mostEntries, lexicon.forms.size < Self.mostBytes else { return .tooMany }
    for name in Self.pieces(columns[2], between: 0x20) {
      guard name.elementsEqual([0x2A]) || languages.contains(where: name.elementsEqual) else {
        return .unknownLanguage(Self.string(name))
      }
    }
    guard bytes.allSatisfy({ $0 < 0x80 }) || String(validating: bytes, as: UTF8.self) != nil else { return .notUTF8 }
    let forms = Self.pieces(columns[3], between: Self.bar)
    if let bad = forms.first(where: { $0.count > Self.longestForm }) { return .badForm(Self.string(bad)) }
    let kind = Self.string(columns[1])
    if kind == "endings" {
      guard forms.count <= Self.mostEndings else { return .tooMany }
      endings[Self.string(columns[0])] = forms.map { $0.elementsEqual([0x2D]) ? [] : Array($0) }
      return nil
    }
    if let empty = forms.first(where: \.isEmpty) { return .badForm(Self.string(empty)) }
    if kind == "words" {
      guard let trait = WordTraits(named: Self.string(columns[0])) else {
        return .unknownTrait(Self.string(columns[0]))
      }
      for form in forms { lexicon.words.add(form, trait) }
      return nil
    }
    if kind == "remove" {
      for form in forms { remove(form, &lexicon) }
      return nil
    }
    return readEntry(columns, kind, forms, &lexicon)
  }

  private func readEntry(
    _ columns: [ArraySlice<UInt8>],
    _ kind: String,
    _ forms: [ArraySlice<UInt8>],
    _ lexicon: inout CountryLexicon
  ) -> LexiconFault.Reason? {
    guard let role = Self.role(of: kind) else { return .unknownKind(kind) }
    var countries: [CountryCode] = []
    for code in Self.pieces(columns[0], between: 0x20) where role != .block || !code.elementsEqual([0x2D]) {
      guard let country = CountryCode(Self.string(code)) else { return .unknownCode(Self.string(code)) }
      countries.append(country)
    }
    guard role == .block || !countries.isEmpty else { return .unknownCode("") }
    var marks: FormMarks = []
    var tails: [[UInt8]] = [[]]
    for word in columns.dropFirst(4).joined(separator: [0x20]).split(separator: 0x20) {
      let name = Self.string(ArraySlice(word))
      if name.hasPrefix("endings=") {
        guard let known = endings[String(name.dropFirst(8))] else { return .unknownEndings(name) }
        tails = known
      } else {
        guard let mark = FormMarks(named: name) else { return .unknownMark(name) }
        marks.insert(mark)
      }
    }
    lexicon.entries.append(
      CountryEntry(country: countries.first, other: countries.dropFirst().first, role: role, marks: marks, line: line)
    )
    for form in forms { add(form, tails, role, marks, &lexicon) }
    return nil
  }

  /// Adds a form with all its endings, and its all-capital variant.
  private func add(
    _ form: ArraySlice<UInt8>,
    _ tails: [[UInt8]],
    _ role: CountryEntry.Role,
    _ marks: FormMarks,
    _ lexicon: inout CountryLexicon
  ) {
    let entry = lexicon.entries.count - 1
    let isPlain = form.allSatisfy { $0 < 0x80 }
    let string = isPlain ? "" : Self.string(form)
    let border = isPlain ? .letters : WordBorder.Kind(of: string)
    var stems = [Array(form)]
    if marks.contains(.anycase), let other = Self.otherCase(Self.string(form)) { stems.append(other) }
    if isArabic, string.hasPrefix("ال") { stems.append(Array("لل".utf8) + form.dropFirst(4)) }
    for stem in stems {
      // A bare German adjective with a capital is the language: Polnisch.
      let isLanguage = marks.contains(.language) && stem != stems[0]
      for tail in tails where !(isLanguage && tail.isEmpty) { insert(stem + tail, entry, border, &lexicon) }
    }
    guard border == .letters, form.count > 3, tails.count == 1, !marks.contains(.abbreviation) else { return }
    let capitals = Self.capitals(form, string)
    if !capitals.elementsEqual(form) { insert(capitals, entry, border, &lexicon) }
  }

  /// Takes a form out, with its all-capital variant.
  private func remove(_ form: ArraySlice<UInt8>, _ lexicon: inout CountryLexicon) {
    lexicon.forms.remove(Array(form))
    lexicon.forms.remove(Self.capitals(form, Self.string(form)))
  }

  private func insert(_ form: [UInt8], _ entry: Int, _ border: WordBorder.Kind, _ lexicon: inout CountryLexicon) {
    guard let old = lexicon.forms.insert(form, entry: entry, border: border) else { return }
    note(form, old, entry, &lexicon)
  }

  /// Notes a form that another country has too, unless both say so.
  private func note(_ form: [UInt8], _ old: Int, _ new: Int, _ lexicon: inout CountryLexicon) {
    let (first, second) = (lexicon.entries[old], lexicon.entries[new])
    guard first.country != second.country || first.other != second.other else { return }
    guard !first.marks.contains(.context) || !second.marks.contains(.context) else { return }
    lexicon.doubleClaims.append(Self.string(form[...]))
  }

  /// The pieces of a line between separators, empty ones too.
  private static func pieces(_ bytes: ArraySlice<UInt8>, between separator: UInt8) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == separator {
      pieces.append(bytes[start..<index])
      start = index + 1
    }
    pieces.append(bytes[start...])
    return pieces
  }

  private static func role(of kind: String) -> CountryEntry.Role? {
    switch kind {
    case "cue": .cue
    case "block": .block
    default: Mention.Kind(rawValue: kind).map { .mention($0) }
    }
  }

  private static func capitals(_ form: ArraySlice<UInt8>, _ string: String) -> [UInt8] {
    guard form.allSatisfy({ $0 < 0x80 }) else { return Array(string.uppercased().utf8) }
    return form.map { $0 &- 0x61 < 26 ? $0 - 32 : $0 }
  }

  /// The form with its first letter in the other case.
  private static func otherCase(_ form: String) -> [UInt8]? {
    guard let first = form.first else { return nil }
    let other = first.isUppercase ? first.lowercased() : first.uppercased()
    return Array((other + form.dropFirst()).utf8)
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
