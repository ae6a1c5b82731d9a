package import Screen

/// The themes that can be chosen: the built-in ones and those of the user's folder.
package struct ThemeShelf: Sendable {
  package init() {}

  /// The names, sorted, without doubles; a user's theme hides a built-in one of the same name.
  package var names: [String] { [] }

  /// The theme of a name for a terminal of a colour depth.
  package func theme(named name: String, depth: ColorDepth) -> Theme { .plain }
}
