import Screen

/// A colour of a palette: what it is, and what it becomes where there are fewer colours.
struct PaletteEntry: Equatable {
  /// What it becomes at one depth: a colour, attributes, or both.
  struct Look: Equatable {
    var color: Color?
    var attributes: Attributes = []
  }

  /// With all the colours there are.
  var full: Look?
  var at256: Look?
  var at16: Look?
  /// Only its attributes count.
  var at0: Look?
  /// Whether the file gives it as one bare colour, which stands for every depth that has colours.
  var isBare = false

  /// What it is at a depth.
  ///
  /// Where the entry does not say, the nearest colour to what it is with more of them.
  func look(at depth: ColorDepth) -> Look {
    switch depth {
    case .truecolor: full ?? at256 ?? at16 ?? Look()
    case .indexed256: at256 ?? reduced(full, to: depth) ?? at16 ?? Look()
    case .sixteen: at16 ?? reduced(full ?? at256, to: depth) ?? Look()
    case .none: Look(attributes: at0?.attributes ?? [])
    }
  }

  /// The entry over the one of the same name in the theme it builds on.
  ///
  /// A bare colour keeps only what its parent is without colours; a table keeps all that it does not say itself, but
  /// not its parent's 256 when it has a full colour of its own.
  func over(_ parent: PaletteEntry?) -> PaletteEntry {
    guard let parent else { return self }
    var entry = self
    entry.at0 = at0 ?? parent.at0
    guard !isBare else { return entry }
    entry.at16 = at16 ?? parent.at16
    guard full == nil else { return entry }
    entry.full = parent.full
    entry.at256 = at256 ?? parent.at256
    return entry
  }

  private func reduced(_ look: Look?, to depth: ColorDepth) -> Look? {
    guard let look else { return nil }
    return Look(color: look.color.map { NearestColor.color($0, at: depth) }, attributes: look.attributes)
  }
}
