/// What the command line tells of something that a command can be given.
struct ArgumentHelp: Decodable, Hashable, Sendable {
  enum Kind: String, Decodable, Sendable {
    case positional
    case option
    case flag
  }

  struct Name: Decodable, Hashable, Sendable {
    enum Kind: String, Decodable, Sendable {
      case long
      case short
      case longWithSingleDash
    }

    let kind: Kind
    let name: String

    /// The name as it is typed: `--filter`, `-f`.
    var typed: String { kind == .long ? "--\(name)" : "-\(name)" }
  }

  let kind: Kind
  let shouldDisplay: Bool?
  let isOptional: Bool
  let isRepeating: Bool
  let names: [Name]?
  let valueName: String?
  let defaultValue: String?
  let allValues: [String]?
  let abstract: String?

  /// The names as they are typed, the short one first.
  var typedNames: [String] {
    (names ?? []).map(\.typed).sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }
}
