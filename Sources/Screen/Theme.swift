/// How every role looks on a terminal of one colour depth: an array look-up when drawing.
package struct Theme: Equatable, Sendable {
  package let name: String
  /// One style a role, in the order of `Role.allCases`.
  private let styles: [Style]
  /// The colours that tell speakers and outlets apart; may be empty, then they all look like `quote`.
  package let voices: [Color]

  /// Creates a theme; `styles` has one style a role, in the order of `Role.allCases`.
  package init(name: String, styles: [Style], voices: [Color]) {
    precondition(styles.count == Role.allCases.count, "a theme has a style for every role")
    self.name = name
    self.styles = styles
    self.voices = voices
  }

  /// The look of a role.
  package subscript(role: Role) -> Style {
    styles[Int(role.rawValue)]
  }

  /// The look of a role in the voice of a speaker: the role's style, with the speaker's stable colour.
  ///
  /// The colour hangs on the name's bytes alone (FNV-1a), so that a speaker keeps it from run to run.
  package func style(_ role: Role, voice name: String) -> Style {
    guard !voices.isEmpty else { return self[role] }
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var style = self[role]
    style.foreground = voices[Int(hash % UInt32(voices.count))]
    return style
  }

  /// The theme of a terminal without colours, before any file is read: a few attributes.
  package static let plain = Theme(
    name: "plain",
    styles: Role.allCases.map { Style(attributes: plainAttributes(of: $0)) },
    voices: []
  )

  private static func plainAttributes(of role: Role) -> Attributes {
    let bold: Set<Role> = [
      .headline, .subheading, .outlet, .quote, .listUnread, .paneTitleFocused, .hintKey, .overlayTitle, .statusNotice,
    ]
    let reverse: Set<Role> = [.listSelectedFocused, .pickerSelected, .search, .quoteCurrent, .status]
    if bold.contains(role) { return .bold }
    if reverse.contains(role) { return .reverse }
    return [.listSelected, .country, .searchMatch].contains(role) ? .underline : []
  }
}
