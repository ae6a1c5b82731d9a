import Foundation

/// Where the reader's own files lie, by the XDG rules.
package struct Folders: Equatable, Sendable {
  /// Config and user themes: `$XDG_CONFIG_HOME/dateline`, else `~/.config/dateline`; nil without a home.
  package let config: String?
  /// The library: `$XDG_DATA_HOME/dateline`, else `~/.local/share/dateline`; nil without a home.
  package let data: String?

  /// Finds the folders from an environment.
  ///
  /// A relative `XDG_…` is no valid one and is passed over (XDG Base Directory Specification 0.8).
  package init(environment: [String: String]) {
    config = Self.folder("XDG_CONFIG_HOME", else: "/.config", environment)
    data = Self.folder("XDG_DATA_HOME", else: "/.local/share", environment)
  }

  private static func folder(_ name: String, else place: String, _ environment: [String: String]) -> String? {
    if let base = environment[name], base.hasPrefix("/") { return base + "/dateline" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + place + "/dateline"
  }

  /// The folders of this run.
  package static var current: Folders { Folders(environment: ProcessInfo.processInfo.environment) }

  /// The user's own themes, one `*.toml` a theme.
  package var themes: String? { config.map { $0 + "/themes" } }

  /// The user's own gazetteer.
  package var gazetteer: String? { config.map { $0 + "/gazetteer.tsv" } }

  /// The library, unless another one is named.
  package var library: String? { data.map { $0 + "/library.sqlite" } }

  /// The config file.
  package var configFile: String? { config.map { $0 + "/config.toml" } }
}
