/// What a part of a filter looks at: the word before its colon.
package enum FilterField: String, CaseIterable, Hashable, Sendable {
  case country
  case about
  case speaker
  case said
  case outlet
  case date
  case newer
  case `is`
  case has
  case quotes
  case title

  /// What stands after the colon, with an example.
  package var expectation: String {
    switch self {
    case .country, .about: "a country's code or name, like JP or Japan"
    case .speaker: "a part of a speaker's name, like lavrov"
    case .said: "words inside a quote, like \"world war\""
    case .outlet: "a part of an outlet's name, like tass"
    case .date: "a day, month or year, or two of them, like 2025-09..2025-10"
    case .newer: "a number of days, weeks, months or years, like 3d, 1w, 2m or 1y"
    case .is: "unread, read, starred, noted or gone"
    case .has: "quotes, country, date, outlet or note"
    case .quotes: "a number of quotes, like 3, >3, <=5 or 2..5"
    case .title: "words of the headline"
    }
  }

  /// Whether names or words stand after the colon, none of which begins with a minus.
  var hasNames: Bool {
    switch self {
    case .country, .about, .speaker, .said, .outlet, .is, .has, .title: true
    case .date, .newer, .quotes: false
    }
  }

  /// What it picks articles by, in a few words.
  package var summary: String {
    switch self {
    case .country: "mentions the country"
    case .about: "names the country in headline or lead"
    case .speaker: "quotes the speaker"
    case .said: "words inside a quote"
    case .outlet: "part of the outlet's name"
    case .date: "published on, in, from, until"
    case .newer: "published in the last days, weeks"
    case .is: "marks: unread, starred …"
    case .has: "quotes, a country, a date …"
    case .quotes: "number of quotes"
    case .title: "words of the headline"
    }
  }
}
