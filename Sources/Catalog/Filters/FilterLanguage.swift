/// The one table of the filter language: README, manual page and the commands' help are all read from it.
package enum FilterLanguage {
  /// Something that may stand in a filter, and what it picks.
  package struct Entry: Equatable, Sendable {
    /// Each a whole filter.
    package let examples: [String]
    /// What articles they pick; words between grave accents are typed as they are.
    package let meaning: String
  }

  /// Everything that may stand in a filter.
  package static let entries = [
    entry("about:JP is:unread", picks: "both must hold, and so all parts side by side"),
    entry("about:JP or is:starred", picks: "one of them is enough"),
    entry("-is:read", "not outlet:tass", picks: "what the part does not pick"),
    entry("(country:JP or country:KR) -about:US", picks: "brackets hold parts together, also in brackets"),
    entry(
      "country:JP",
      "country:japan",
      "country:JP,CN",
      picks: "mentions it; any of them (a comma means so after every colon)"
    ),
    entry("about:JP", picks: "names it in the headline or the lead"),
    entry(
      "speaker:lavrov",
      #"speaker:"sergei lavrov""#,
      picks: "quotes somebody of this name; with a given name, under every form of it"
    ),
    entry(#"said:"world war""#, "said:war", picks: "has the words inside a quote"),
    entry("(said:war speaker:lavrov)", picks: "in brackets: both of the same quote"),
    entry("outlet:tass", picks: "published there; a part of the name is enough"),
    entry(
      "date:2025-09",
      "date:2025-09..2025-10",
      "date:2025-09-05..",
      picks: "of this day, month, year; between two, both included; open at either end"
    ),
    entry("newer:1w", picks: "not older than so many days (`d`), weeks (`w`), months (`m`), years (`y`)"),
    entry(
      "is:read",
      "is:unread",
      "is:starred",
      "is:noted",
      "is:gone",
      picks: "marked so; with a note; its file is not there any more"
    ),
    entry("has:quotes", "has:note", "has:date", "has:country", "has:outlet", picks: "has any"),
    entry("quotes:3", "quotes:>3", "quotes:<=5", "quotes:2..5", picks: "so many quotes"),
    entry("title:lamp", picks: "has the word in the headline"),
    entry(
      "harbour",
      "harb*",
      #""lamp keepers""#,
      picks: "has the word, a word that begins so, the words in a row, anywhere in the text"
    ),
    entry("@tokyo", picks: "what the filter picks that is saved under this name"),
  ]

  /// The table as the README shows it.
  package static var markdown: String {
    let rows = entries.map { entry in
      "| \(entry.examples.map { "`\($0)`" }.joined(separator: ", ")) | \(entry.meaning) |"
    }
    return (["| in a filter | picks |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  private static func entry(_ examples: String..., picks meaning: String) -> Entry {
    Entry(examples: examples, meaning: meaning)
  }
}
