import Catalog
import Reading

/// The manual page: all commands, filters, keys and settings, each from the table that the program itself goes by.
package struct Manual {
  /// An option that so many commands take is told of once for all.
  private static let isCommon = 4

  private let root: CommandHelp
  /// The options that many commands take, in the order in which the commands tell of them.
  private let common: [ArgumentHelp]

  /// Takes the parser's table of all commands, as `--experimental-dump-help` prints it; nil for another text.
  package init?(ofCommands table: String) {
    guard let root = CommandHelp.read(table) else { return nil }
    self.root = root
    let all = Self.commands(under: root, named: root.commandName).flatMap(\.command.options)
    let counts = all.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    var seen: Set<ArgumentHelp> = []
    common = all.filter {
      $0.kind != .positional && counts[$0, default: 0] >= Self.isCommon && seen.insert($0).inserted
    }
  }

  /// Writes the page, for `man` to show: roff with the macros of man(7).
  package func write(to descriptor: Int32) throws(StreamFault) {
    var sink = ByteSink(descriptor: descriptor)
    sink.bytes += Array(text.utf8)
    try sink.flush()
  }

  /// The page.
  package var text: String {
    var page = RoffPage(
      name: root.commandName.uppercased(),
      day: Release.day,
      source: "Dateline \(Release.number)"
    )
    addBeginning(to: &page)
    page.section("COMMANDS")
    for (name, command) in Self.commands(under: root, named: root.commandName) { add(command, name, to: &page) }
    page.section("OPTIONS OF MANY COMMANDS")
    for option in common { page.entry(Self.tag(of: option), Self.words(of: option)) }
    page.entry("`-h`, `--help`", "Show what a command does, and what it can be given.")
    page.entry("`--version`", "Show the version.")
    addFilters(to: &page)
    addKeys(to: &page)
    addSettings(to: &page)
    return page.text
  }

  private func addBeginning(to page: inout RoffPage) {
    page.section("NAME")
    page.name(root.commandName, "news by who said what, about which country, in which outlet")
    page.section("SYNOPSIS")
    page.words("`\(root.commandName)` [<options>] [<path> ...]")
    page.paragraph("`\(root.commandName)` <command> [<options>] ...")
    page.section("DESCRIPTION")
    page.words(
      """
      A list of articles, the full text with its quotations standing out, a pane of these quotations with their \
      speakers, and filters by country, speaker, outlet, date and words. What was read once is in a library. `?` in the \
      reader shows every key.
      """
    )
    add(HelpBlock.blocks(of: root.discussion ?? ""), to: &page)
  }

  private func add(_ blocks: [HelpBlock], to page: inout RoffPage) {
    for block in blocks {
      switch block {
      case .paragraph(let words): page.paragraph(words)
      case .example(let command, let meaning): page.entry("`\(command)`", meaning)
      }
    }
  }

  private func add(_ command: CommandHelp, _ name: String, to page: inout RoffPage) {
    page.part(name)
    page.words(command.abstract ?? "")
    // The filter language has a section of its own.
    let blocks = HelpBlock.blocks(of: command.discussion ?? "")
    add(blocks.filter { $0 != .paragraph(FilterHelp.text) }, to: &page)
    for (tags, option) in Self.joined(command.options.filter { !common.contains($0) }) {
      page.entry(tags, Self.words(of: option))
    }
    let shared = command.options.filter { common.contains($0) }.compactMap(\.typedNames.last).map { "`\($0)`" }
    if !shared.isEmpty { page.paragraph("It takes also \(shared.joined(separator: ", ")): see below.") }
  }

  private func addFilters(to page: inout RoffPage) {
    page.section("FILTERS")
    page.words(
      "`--filter` takes one in most commands, and `F` in the reader. Letters are compared without case and accents."
    )
    for entry in FilterLanguage.entries {
      page.entry(entry.examples.map { "`\($0)`" }.joined(separator: ", "), entry.meaning)
    }
  }

  private func addKeys(to page: inout RoffPage) {
    page.section("KEYS")
    page.words("A number before a key repeats it. `?` in the reader lists the keys, too, and finds them by words.")
    for group in ActionGroup.allCases {
      page.part(group.rawValue)
      for entry in ActionCatalog.entries where entry.group == group {
        page.entry(entry.shownKeys.map { "`\($0)`" }.joined(separator: ", "), entry.help)
      }
    }
  }

  private func addSettings(to page: inout RoffPage) {
    page.section("CONFIGURATION")
    page.words("Keys of the config file, which is TOML; `dateline config` prints one with all of them.")
    for key in ConfigFile.keys { page.entry("`\(key.name) = \(key.standard)`", key.meaning) }
    page.section("ENVIRONMENT")
    for entry in ManualTables.environment { page.entry("`\(entry.name)`", entry.meaning) }
    page.section("FILES")
    for entry in ManualTables.files { page.entry("`\(entry.name)`", entry.meaning) }
    page.section("EXIT STATUS")
    for entry in ManualTables.exitCodes { page.entry("`\(entry.name)`", entry.meaning) }
  }

  /// All commands that do something, with their whole names; those of a command after it.
  private static func commands(under command: CommandHelp, named name: String) -> [(name: String, command: CommandHelp)]
  {
    command.parts.flatMap { part in
      let whole = "\(name) \(part.commandName)"
      return [(whole, part)] + commands(under: part, named: whole)
    }
  }

  /// Options with how they are given; a flag and its opposite, which the parser tells of apart, are one.
  private static func joined(_ options: [ArgumentHelp]) -> [(tags: String, option: ArgumentHelp)] {
    options.reduce(into: []) { joined, option in
      if option.kind == .flag, let last = joined.last, last.option.kind == .flag,
        last.option.abstract == option.abstract
      {
        joined[joined.count - 1].tags += ", \(tag(of: option))"
      } else {
        joined.append((tag(of: option), option))
      }
    }
  }

  /// How an argument is given: `-f`, `--filter` <filter>.
  private static func tag(of argument: ArgumentHelp) -> String {
    let names = argument.typedNames.map { "`\($0)`" }.joined(separator: ", ")
    let value = "<\(argument.valueName ?? "value")>"
    switch argument.kind {
    case .positional: return argument.isRepeating ? "\(value) ..." : value
    case .option: return "\(names) \(value)"
    case .flag: return names
    }
  }

  /// What an argument does, what it may be, and what holds without it.
  private static func words(of argument: ArgumentHelp) -> String {
    var words = [argument.abstract ?? ""]
    if argument.kind == .option, let values = argument.allValues, !values.isEmpty {
      words.append("One of \(values.map { "`\($0)`" }.joined(separator: ", ")).")
    }
    if argument.kind == .option, let value = argument.defaultValue { words.append("Without it: `\(value)`.") }
    return words.joined(separator: " ")
  }
}
