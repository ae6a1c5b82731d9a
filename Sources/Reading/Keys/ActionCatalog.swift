/// The one table of actions: keymap, help and README are all read from it.
package enum ActionCatalog {
  /// Where the keys of an action hold.
  package enum Scope: CaseIterable, Hashable, Sendable {
    case everywhere
    /// Only while the countries have the keys; there they win over those that hold everywhere.
    case countries
    /// Only while the saved filters have the keys.
    case savedFilters
    /// Only while a chart or the speakers have the keys.
    case charts
    /// Only while the notebook has the keys.
    case notebook
  }

  /// An action, the keys that mean it, and what it does, in words.
  package struct Entry: Equatable, Sendable {
    package let action: Action
    /// The keys of the default keymap, each a sequence as it is written: `j`, `gg`, `]q`, `<C-d>`.
    package let keys: [String]
    package let help: String
    package let group: ActionGroup
    package let scope: Scope

    /// The action's name in help and configuration: `next-quote`.
    package var name: String { action.name }

    /// The keys as a reader knows them: `^D` for `<C-d>`, `Enter` for `<Enter>`.
    package var shownKeys: [String] { keys.map(KeySequence.shown) }
  }

  /// Every action once, by group.
  package static let entries: [Entry] =
    table(
      .moving,
      (.down, "j <Down> <C-n>", "down a line or row"),
      (.up, "k <Up> <C-p>", "up a line or row"),
      (.halfPageDown, "<C-d>", "down half a page"),
      (.halfPageUp, "<C-u>", "up half a page"),
      (.pageDown, "<Space> <PageDown> <C-f>", "down a page"),
      (.pageUp, "b <PageUp> <C-b>", "up a page"),
      (.top, "gg <Home>", "to the top, or to the line of a count"),
      (.bottom, "G <End>", "to the bottom, or to the line of a count"),
      (.nextParagraph, "}", "next paragraph of the text"),
      (.previousParagraph, "{", "previous paragraph of the text")
    )
    + table(
      .panes,
      (.open, "<Enter>", "open: read the article; say why a quote is attributed"),
      (.into, "l <Right>", "into the pane to the right"),
      (.back, "h <Left>", "back to the pane to the left"),
      (.nextPane, "<Tab>", "next pane"),
      (.previousPane, "<S-Tab>", "previous pane"),
      (.goToArticles, "ga", "to the articles"),
      (.goToText, "gt", "to the text"),
      (.goToQuotes, "gq", "to the quotes"),
      (.close, "q", "close this level; at the last one quit"),
      (.escape, "<Esc>", "close this level; clear what was found or typed"),
      (.quit, "Q <C-c>", "quit")
    )
    + table(
      .articles,
      (.nextArticle, "J", "next article of the list, from any pane"),
      (.previousArticle, "K", "previous article of the list, from any pane"),
      (.nextUnread, "]u", "next unread article"),
      (.previousUnread, "[u", "previous unread article"),
      (.toggleRead, "a", "mark the article read or unread"),
      (.markAllRead, "A", "mark all listed articles read; says how many first"),
      (.toggleStar, "s", "star the article, or take the star away"),
      (.editNote, "m", "write a note on the article"),
      (.undo, "u", "take back the last change"),
      (.redo, "<C-r>", "do again what was taken back"),
      (.sort, ",", "sort by date, outlet, number of quotes, story; a search also by relevance")
    )
    + table(
      .quotes,
      (.nextQuote, ") ]q", "next quote; past the last one, the next article that has quotes"),
      (.previousQuote, "( [q", "previous quote; past the first one, the previous article that has quotes"),
      (.nextBySpeaker, "]s", "next quote by the same speaker"),
      (.previousBySpeaker, "[s", "previous quote by the same speaker"),
      (.compare, "x", "compare what this article quotes with its story, or with those marked"),
      (.markForComparing, "v", "mark the article for comparing, or take the mark away"),
      (.nextRendering, "]v", "next rendering of this statement, in another article"),
      (.previousRendering, "[v", "previous rendering of this statement, in another article")
    )
    + table(
      .evidence,
      (.markQuote, "M", "mark the quote for the notebook, or take the mark away"),
      (.notebook, "'", "the notebook: all marked quotes; m adds a note, Enter goes there"),
      (.copyAttributed, "yy", "copy the quote with speaker, outlet and date"),
      (.copyQuote, "yq", "copy the quote alone, byte for byte"),
      (.copyCitation, "yc", "copy the full citation: also headline, link or file, place and hash of the text"),
      (.copyLink, "yl", "copy the article's link")
    )
    + table(
      .evidence,
      scope: .notebook,
      (.deleteQuote, "<C-x>", "in the notebook: take this quote out")
    )
    + table(
      .filters,
      (.editFilter, "F", "type a filter; Tab completes"),
      (.savedFilters, "f", "saved filters; letters typed there narrow the list")
    )
    + table(
      .filters,
      scope: .savedFilters,
      (.saveFilter, "<C-s>", "among the saved filters: save the present one under a name"),
      (.deleteFilter, "<C-x>", "among the saved filters: delete this one"),
      (.watchFilter, "<C-t>", "among the saved filters: count what is new for this one, or no more")
    )
    + table(
      .countries,
      (.countries, "c gc", "choose countries; letters typed there narrow the list"),
      (.switchFilter, "C", "filter and countries off and on"),
      (.nextMention, "]c", "next mention of a country, of a chosen one if there are any"),
      (.previousMention, "[c", "previous mention of a country")
    )
    + table(
      .countries,
      scope: .countries,
      (.chooseCountry, "<Space>", "among the countries: want this one, or no more"),
      (.excludeCountry, "!", "among the countries: keep out what mentions this one, or no more"),
      (.switchMatch, "&", "among the countries: any of them is enough, or all must be mentioned"),
      (.eraseNarrowing, "<Backspace> <C-h>", "among the countries: take back a letter typed"),
      (.clearCountries, "<C-u>", "among the countries: clear the choice")
    )
    + table(
      .charts,
      (.who, "w", "who speaks, and in how many articles; letters typed there narrow the list"),
      (.switchSpeakers, "W", "what the filter says of speakers off and on"),
      (.countriesChart, "i", "chart: articles a country"),
      (.timeline, "I", "chart: articles over time"),
      (.pairs, "P", "chart: countries mentioned together")
    )
    + table(
      .charts,
      scope: .charts,
      (.chooseBar, "<Space>", "in a chart, among the speakers: filter by this one, or no more; Enter lists it"),
      (.excludeBar, "!", "in a chart: keep out what mentions this country, or no more"),
      (.finer, "+", "in the timeline: shorter times, down to days"),
      (.coarser, "-", "in the timeline: longer times, up to years"),
      (.timelineOf, "<C-t>", "in a chart, among the speakers: the timeline of this country or speaker")
    )
    + table(
      .finding,
      (.find, "/", "find words in this pane"),
      (.findNext, "n", "next place found"),
      (.findPrevious, "N", "previous place found"),
      (.search, "g/", "search the whole library")
    )
    + table(
      .screen,
      (.zoom, "Z", "this pane alone, or all panes"),
      (.furniture, "B", "show or hide what the page carries besides the article"),
      (.themes, "t", "choose a theme, seen at once"),
      (.help, "?", "all keys; type to search, Enter does it"),
      (.rescan, "r", "look again for new and changed files"),
      (.fetchFeeds, "R", "fetch the feeds that are due"),
      (.problems, "E", "what could not be read, and why"),
      (.redraw, "<C-l>", "draw the screen anew"),
      (.suspend, "<C-z>", "back to the shell for a while")
    )

  /// The table as the README shows it.
  package static var markdown: String {
    let rows = entries.map { entry in
      let keys = entry.shownKeys.map { "`\($0)`" }.joined(separator: " ")
      return "| \(keys) | \(entry.help) |"
    }
    return (["| keys | what they do |", "|---|---|"] + rows).joined(separator: "\n") + "\n"
  }

  private static func table(
    _ group: ActionGroup,
    scope: Scope = .everywhere,
    _ rows: (action: Action, keys: String, help: String)...
  ) -> [Entry] {
    rows.map { row in
      Entry(
        action: row.action,
        keys: row.keys.split(separator: " ").map(String.init),
        help: row.help,
        group: group,
        scope: scope
      )
    }
  }
}
