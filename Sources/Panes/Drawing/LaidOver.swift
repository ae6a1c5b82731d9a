import Screen

extension Theme {
  /// A look laid over another one: where it has colours of its own, these, else those below; the attributes of both.
  ///
  /// The colours of plain text count as none, since a theme that paints its background gives them to every role.
  func lay(_ style: Style, over base: Style) -> Style {
    let plain = self[.text]
    let hasGround = style.background != plain.background
    var attributes = base.attributes.union(style.attributes)
    let isReversedTwice = base.attributes.contains(.reverse) && style.attributes.contains(.reverse)
    // What is reversed within what is reversed would not show, and a background of its own must not be turned round.
    if isReversedTwice || hasGround && !style.attributes.contains(.reverse) { attributes.remove(.reverse) }
    return Style(
      foreground: style.foreground == plain.foreground ? base.foreground : style.foreground,
      background: hasGround ? style.background : base.background,
      attributes: attributes
    )
  }
}
