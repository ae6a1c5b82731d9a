import Screen

/// A theme with all that it builds on, from the theme itself to the outermost one.
struct ThemeChain {
  private let files: [ThemeFile]
  private let palette: [String: PaletteEntry]
  private let styles: [Role: StyleEntry]
  private let voices: [String]

  /// Lays the files over each other; the first is the theme itself.
  init(_ files: [ThemeFile]) {
    self.files = files
    var palette: [String: PaletteEntry] = [:]
    var styles: [Role: StyleEntry] = [:]
    for file in files.reversed() {
      for (name, entry) in file.palette { palette[name] = entry.over(palette[name]) }
      styles.merge(file.styles) { $1 }
    }
    self.palette = palette
    self.styles = styles
    voices = files.lazy.compactMap(\.voices).first ?? []
  }

  /// The theme on a terminal of a colour depth.
  func theme(named name: String, depth: ColorDepth) -> Theme {
    let looks = palette.mapValues { $0.look(at: depth) }
    let look = { (word: String) in
      looks[word] ?? PaletteEntry(full: ColorWord.color(word).map { .init(color: $0) }).look(at: depth)
    }
    return Theme(
      name: name,
      styles: Role.allCases.map { style(of: $0, look: look) },
      voices: depth == .none ? [] : voices.compactMap { look($0).color }
    )
  }

  /// The words for colours that are neither in the palette nor colours.
  var warnings: [ThemeWarning] {
    files.flatMap { file in
      var faults = Faults()
      for role in Role.allCases {
        guard let entry = file.styles[role] else { continue }
        for word in [entry.foreground, entry.background] { note(word, at: ["styles", role.name], in: &faults) }
      }
      for word in file.voices ?? [] { note(word, at: ["voices"], in: &faults) }
      return faults.list.map { file.source.warning($0.sentence, at: $0.path, word: $0.word) }
    }
  }

  private func style(of role: Role, look: (String) -> PaletteEntry.Look) -> Style {
    let entries = role.fallbacks.compactMap { styles[$0] }
    let foregrounds = entries.compactMap(\.foreground).map(look)
    let backgrounds = entries.compactMap(\.background).map(look)
    // The attributes that stand for a colour are those of the nearest colour alone.
    var attributes = (foregrounds.first?.attributes ?? []).union(backgrounds.first?.attributes ?? [])
    var settled: Attributes = []
    for entry in entries {
      attributes.formUnion(entry.on.subtracting(settled))
      settled.formUnion(entry.on.union(entry.off))
    }
    return Style(
      foreground: foregrounds.compactMap(\.color).first ?? .terminal,
      background: backgrounds.compactMap(\.color).first ?? .terminal,
      attributes: attributes
    )
  }

  private func note(_ word: String?, at path: [String], in faults: inout Faults) {
    guard let word, palette[word] == nil, ColorWord.color(word) == nil else { return }
    let known = { palette.keys.sorted() + ColorWord.colorNames + ColorWord.attributeNames }
    faults.add(
      "“\(word)” is neither in the palette nor a colour\(Spelling.suggestion(for: word, among: known()))",
      at: path,
      word: word
    )
  }
}
