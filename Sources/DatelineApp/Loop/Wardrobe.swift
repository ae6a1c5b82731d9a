import Reading
import Screen
import Theming

/// The themes there are for this terminal, and the one that is worn.
final class Wardrobe {
  private(set) var worn = Theme.plain
  private let shelf: ThemeShelf
  private let depth: ColorDepth
  private let isColorless: Bool
  /// What has been taken from the shelf: reading a theme file again costs a millisecond and memory that the TOML
  /// library does not give back.
  private var tried: [String: (theme: Theme, warnings: [ThemeWarning])] = [:]

  init(folders: Folders, depth: ColorDepth, isColorless: Bool) {
    shelf = folders.themes.map { ThemeShelf(folder: $0) } ?? ThemeShelf()
    self.depth = depth
    self.isColorless = isColorless
  }

  /// The names to choose from, sorted.
  var names: [String] { shelf.names }

  /// Puts a theme on, and says what the session is told.
  ///
  /// A terminal without colours, and `NO_COLOR`, get `mono` whatever the name. An unknown name gets the default theme
  /// and a warning.
  func wear(_ name: String) -> Outcome {
    let isMono = isColorless || depth == .none
    let taken = tried[name] ?? shelf.theme(named: isMono ? "mono" : name, depth: depth)
    tried[name] = taken
    worn = taken.theme
    return .themeLoaded(name: name, warnings: taken.warnings.map(\.description))
  }
}
