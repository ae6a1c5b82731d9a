/// What a run of text on the screen is.
///
/// A theme says how each looks. A role that a theme leaves out looks like the role its name continues: `quote.current` → `quote` → `text`.
package enum Role: UInt8, CaseIterable, Sendable {
  case text
  case textDim
  case headline
  case deck
  case byline
  case outlet
  case date
  case dateline
  case subheading
  case furniture
  case quote
  case quoteCurrent
  case quotePartial
  case quoteScare
  case quoteUnattributed
  case quoteSpeaker
  case quoteCue
  case country
  case countryMatch
  case search
  case searchCurrent
  case list
  case listSelected
  case listSelectedFocused
  case listUnread
  case listStar
  case listDate
  case listOutlet
  case listCountries
  case listQuotes
  case paneTitle
  case paneTitleFocused
  case border
  case borderFocused
  case status
  case statusFilter
  case statusProgress
  case statusNotice
  case statusError
  case hint
  case hintKey
  case bar
  case barExcluded
  case picker
  case pickerSelected
  case pickerWanted
  case pickerExcluded
  case overlay
  case overlayTitle
  case overlayBorder
  case overlayDim
  case overlayKey
  case prompt
  case promptInput

  /// The name that a theme file uses: `quote.current` for `quoteCurrent`.
  package var name: String { Self.names[Int(rawValue)] }

  /// The names of all roles, in their order.
  package static let names: [String] = allCases.map { role in
    "\(role)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? ".\(letter.lowercased())" : String(letter)
    }
  }

  /// The role of a name; nil when there is none.
  package init?(name: String) {
    guard let index = Self.names.firstIndex(of: name) else { return nil }
    self = Self.allCases[index]
  }

  /// The role itself and those it looks like where a theme leaves something out, up to `text`.
  package var fallbacks: [Role] { Self.allFallbacks[Int(rawValue)] }

  private static let allFallbacks: [[Role]] = allCases.map { role in
    var parts = role.name.split(separator: ".")
    var found: [Role] = []
    while !parts.isEmpty {
      if let next = Role(name: parts.joined(separator: ".")) { found.append(next) }
      parts.removeLast()
    }
    return role == .text ? found : found + [.text]
  }
}
