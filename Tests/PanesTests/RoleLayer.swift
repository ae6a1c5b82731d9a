import Screen
import TestSupport

/// A theme in which every role has a colour of its own, and the screen as letters for roles.
enum RoleLayer {
  /// Each role's number is its colour.
  static let theme = Theme(
    name: "roles",
    styles: Role.allCases.map { Style(foreground: .indexed($0.rawValue)) },
    voices: []
  )

  private static let letters: [Role: Character] = [
    .text: " ", .headline: "H", .deck: "D", .dateline: "m", .outlet: "o", .subheading: "h", .furniture: "z",
    .quote: "q", .quoteCurrent: "Q", .quotePartial: "p", .quoteScare: "s", .quoteUnattributed: "u",
    .quoteSpeaker: "S", .quoteCue: "c", .country: "n", .countryMatch: "N", .search: "f", .searchCurrent: "F",
    .list: " ", .listSelected: "l", .listSelectedFocused: "L", .listUnread: "U", .pickerWanted: "w",
    .pickerExcluded: "x", .pickerSelected: "P", .statusFilter: "i", .statusError: "e", .statusNotice: "y",
    .statusProgress: "g", .bar: "b", .barExcluded: "B",
    .listStar: "*", .listNote: "~", .listGone: "-", .listSnippet: "t", .searchMatch: "M", .note: "T",
    .promptError: "E", .overlay: "v", .overlayDim: "d",
  ]

  /// A frame drawn in `theme`, with the letter of each cell's role in its place; `.` for roles of no interest.
  static func frame(_ frame: Frame) -> Frame {
    var layer = Frame(columns: frame.columns, rows: frame.rows)
    let lines = frame.styleLines { style in
      guard case .indexed(let number) = style.foreground.value, let role = Role(rawValue: number) else { return "?" }
      return letters[role] ?? "."
    }
    for (row, line) in lines.enumerated() { layer.write(line, column: 0, row: row, style: Style()) }
    return layer
  }
}
