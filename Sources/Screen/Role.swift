/// What a run of text on the screen is. A theme says how each looks.
///
/// A role that a theme leaves out looks like the role its name continues: `quote.current` → `quote` → `text`.
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
  case listDate
  case listOutlet
  case listCountries
  case listQuotes
  case paneTitle
  case paneTitleFocused
  case border
  case borderFocused
  case status
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
  case prompt
  case promptInput

  /// The name that a theme file uses: `quote.current` for `quoteCurrent`.
  package var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? ".\(letter.lowercased())" : String(letter)
    }
  }
}
