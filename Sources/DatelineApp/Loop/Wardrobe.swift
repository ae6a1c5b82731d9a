import Reading
import Screen
import Theming

/// The themes there are for this terminal, and the one that is worn.
final class Wardrobe {
  private(set) var worn = Theme.plain
  private let shelf: ThemeShelf
  private let depth: ColorDepth
  private let isColorless: Bool

  init(folders: Folders, depth: ColorDepth, isColorless: Bool) {
    shelf = folders.themes.map { ThemeShelf(folder: $0) } ?? ThemeShelf()
    self.depth = depth
    self.isColorless = isColorless
  }

  /// The names to choose from, sorted.
  var names: [String] { shelf.names }

  /// Puts a theme on; a terminal without colours, and `NO_COLOR`, get `mono` whatever the name.
  ///
  /// An unknown name gets the default theme and a warning.
  ///
  /// - Returns: what the session is told.
  func wear(_ name: String) -> Outcome {
    let isMono = isColorless || depth == .none
    let (theme, warnings) = shelf.theme(named: isMono ? "mono" : name, depth: depth)
    worn = theme
    return .themeLoaded(name: name, warnings: warnings.map(\.description))
  }
}
