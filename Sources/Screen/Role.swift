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
  /// The reader's own note over an article.
  case note
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
  /// A hit of a search across the library, in the snippet of a row.
  case searchMatch
  case list
  case listSelected
  case listSelectedFocused
  case listUnread
  case listStar
  case listDate
  case listOutlet
  case listCountries
  case listQuotes
  case listNote
  case listGone
  case listSnippet
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
  case promptError

  /// The name that a theme file uses: `quote.current` for `quoteCurrent`.
  package var name: String {
    // Written out: asking the runtime for the cases' names takes a millisecond of every start.
    switch self {
    case .text: "text"
    case .textDim: "text.dim"
    case .headline: "headline"
    case .deck: "deck"
    case .byline: "byline"
    case .outlet: "outlet"
    case .date: "date"
    case .dateline: "dateline"
    case .subheading: "subheading"
    case .furniture: "furniture"
    case .note: "note"
    case .quote: "quote"
    case .quoteCurrent: "quote.current"
    case .quotePartial: "quote.partial"
    case .quoteScare: "quote.scare"
    case .quoteUnattributed: "quote.unattributed"
    case .quoteSpeaker: "quote.speaker"
    case .quoteCue: "quote.cue"
    case .country: "country"
    case .countryMatch: "country.match"
    case .search: "search"
    case .searchCurrent: "search.current"
    case .searchMatch: "search.match"
    case .list: "list"
    case .listSelected: "list.selected"
    case .listSelectedFocused: "list.selected.focused"
    case .listUnread: "list.unread"
    case .listStar: "list.star"
    case .listDate: "list.date"
    case .listOutlet: "list.outlet"
    case .listCountries: "list.countries"
    case .listQuotes: "list.quotes"
    case .listNote: "list.note"
    case .listGone: "list.gone"
    case .listSnippet: "list.snippet"
    case .paneTitle: "pane.title"
    case .paneTitleFocused: "pane.title.focused"
    case .border: "border"
    case .borderFocused: "border.focused"
    case .status: "status"
    case .statusFilter: "status.filter"
    case .statusProgress: "status.progress"
    case .statusNotice: "status.notice"
    case .statusError: "status.error"
    case .hint: "hint"
    case .hintKey: "hint.key"
    case .bar: "bar"
    case .barExcluded: "bar.excluded"
    case .picker: "picker"
    case .pickerSelected: "picker.selected"
    case .pickerWanted: "picker.wanted"
    case .pickerExcluded: "picker.excluded"
    case .overlay: "overlay"
    case .overlayTitle: "overlay.title"
    case .overlayBorder: "overlay.border"
    case .overlayDim: "overlay.dim"
    case .overlayKey: "overlay.key"
    case .prompt: "prompt"
    case .promptInput: "prompt.input"
    case .promptError: "prompt.error"
    }
  }

  /// The names of all roles, in their order.
  package static let names: [String] = allCases.map(\.name)

  /// The role of a name; nil when there is none.
  package init?(name: String) {
    guard let role = Self.byName[name] else { return nil }
    self = role
  }

  private static let byName = Dictionary(uniqueKeysWithValues: zip(names, allCases))

  /// The role itself and those it looks like where a theme leaves something out, up to `text`.
  package var fallbacks: [Role] { Self.allFallbacks[Int(rawValue)] }

  private static let allFallbacks: [[Role]] = allCases.map { role in
    var found = [role]
    var name = role.name[...]
    while let dot = name.lastIndex(of: ".") {
      name = name[..<dot]
      if let shorter = byName[String(name)] { found.append(shorter) }
    }
    return found.last == .text ? found : found + [.text]
  }
}
