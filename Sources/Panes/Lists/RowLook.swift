import Screen

/// How the row of a list looks, selected or not.
struct RowLook {
  let isSelected: Bool
  /// What fills the row.
  let base: Style

  private let theme: Theme

  /// Finds the look of a row.
  init(isSelected: Bool, theme: Theme, plain: Role, selected: Role) {
    self.isSelected = isSelected
    self.theme = theme
    base = theme[isSelected ? selected : plain]
  }

  /// The look of a part of the row; a selected row has one look all over, and keeps what is bold.
  func style(_ role: Role) -> Style {
    laid(theme[role])
  }

  /// The look of a part of the row in somebody's colour.
  func style(_ role: Role, voice name: String) -> Style {
    laid(name.isEmpty ? theme[role] : theme.style(role, voice: name))
  }

  /// The look of what must stand out on a selected row too: it keeps every line and weight.
  func mark(_ role: Role) -> Style {
    var look = laid(theme[role])
    if isSelected { look.attributes.formUnion(theme[role].attributes.subtracting(.reverse)) }
    return look
  }

  private func laid(_ style: Style) -> Style {
    guard isSelected else { return theme.lay(style, over: base) }
    var look = base
    look.attributes.formUnion(style.attributes.intersection([.bold, .italic]))
    return look
  }
}
