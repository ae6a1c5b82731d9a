import Foundation

/// What the command line tells of a command: the parser's own table of it.
struct CommandHelp: Decodable, Sendable {
  /// The whole table, as the parser writes it.
  private struct Table: Decodable {
    let command: CommandHelp
  }

  let commandName: String
  let abstract: String?
  let discussion: String?
  let shouldDisplay: Bool?
  let subcommands: [CommandHelp]?
  let arguments: [ArgumentHelp]?

  /// Reads the table; nil for what is none.
  static func read(_ table: String) -> CommandHelp? {
    try? JSONDecoder().decode(Table.self, from: Data(table.utf8)).command
  }

  /// The commands under it that are shown, without the one that every parser has: `help`.
  var parts: [CommandHelp] {
    (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
  }

  /// What can be given to it, without the options that every command has: `--help`, `--version`.
  var options: [ArgumentHelp] {
    (arguments ?? []).filter { argument in
      argument.shouldDisplay != false && !(argument.names ?? []).contains { ["help", "version"].contains($0.name) }
    }
  }
}
