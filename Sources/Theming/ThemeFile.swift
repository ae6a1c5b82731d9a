import Screen

/// A theme file as it was read: what it says itself, without the theme it builds on.
struct ThemeFile {
  /// Where the file stands for its warnings.
  let source: ThemeSource
  var title: String?
  var about: String?
  /// The theme it builds on; nil when it does not say, `ThemeFile.nothing` when it builds on none.
  var inherits: String?
  var palette: [String: PaletteEntry] = [:]
  var styles: [Role: StyleEntry] = [:]
  var voices: [String]?

  /// What a file writes for `inherits` when it starts from an unstyled screen.
  static let nothing = "nothing"
}
