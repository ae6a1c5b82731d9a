import Screen

/// What a theme file says of one style; what it leaves out comes from the style that its name continues.
struct StyleEntry: Equatable {
  /// Names of palette entries, or words for colours.
  var foreground: String?
  var background: String?
  /// The attributes it turns on, and those it turns off.
  var on: Attributes = []
  var off: Attributes = []
}
