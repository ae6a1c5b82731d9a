import Foundation

/// Where the reader's own files lie, by the XDG rules.
package struct Folders: Equatable, Sendable {
  /// Config and user themes: `$XDG_CONFIG_HOME/dateline`, else `~/.config/dateline`; nil without a home.
  package let config: String?

  /// Finds the folders from an environment.
  ///
  /// A relative `XDG_CONFIG_HOME` is no valid one and is passed over (XDG Base Directory Specification 0.8).
  package init(environment: [String: String]) {
    if let base = environment["XDG_CONFIG_HOME"], base.hasPrefix("/") {
      config = base + "/dateline"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      config = home + "/.config/dateline"
    } else {
      config = nil
    }
  }

  /// The folders of this run.
  package static var current: Folders { Folders(environment: ProcessInfo.processInfo.environment) }

  /// The user's own themes, one `*.toml` a theme.
  package var themes: String? { config.map { $0 + "/themes" } }

  /// The user's own gazetteer.
  package var gazetteer: String? { config.map { $0 + "/gazetteer.tsv" } }

  /// The config file.
  package var configFile: String? { config.map { $0 + "/config.toml" } }
}
