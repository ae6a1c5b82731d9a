import Screen
import Theming

/// The themes, as `dateline themes` lists them.
package struct ThemeList: Sendable {
  private let shelf: ThemeShelf
  /// Whether to show the samples in the themes' own colours: only a terminal can.
  private let showsColors: Bool

  /// Creates the list of the built-in themes and the user's own.
  package init(showsColors: Bool) {
    shelf = Folders.current.themes.map { ThemeShelf(folder: $0) } ?? ThemeShelf()
    self.showsColors = showsColors
  }

  /// Writes a line a theme: its name, a sample of it, and what it says about itself.
  package func write(to descriptor: Int32) throws(StreamFault) {
    var sink = ByteSink(descriptor: descriptor)
    let names = shelf.names.map { TextGate.shown($0, as: .line) }
    let widest = names.map(\.columns).max() ?? 0
    for (raw, name) in zip(shelf.names, names) {
      let blanks = String(repeating: " ", count: widest - name.columns + 2)
      let about = TextGate.shown(shelf.about(raw), as: .line)
      sink.bytes += Array("\(name)\(blanks)\(sample(of: raw))  \(about)\n".utf8)
    }
    try sink.flush()
  }

  /// A few words as the theme shows text, a quote, a speaker and a country.
  private func sample(of name: String) -> String {
    let theme = shelf.theme(named: name, depth: .indexed256).theme
    let pieces: [(Role, String)] = [
      (.quote, "“We agreed,”"), (.text, " said "), (.quoteSpeaker, "Ana Brandt"), (.text, " in "), (.country, "Japan"),
      (.text, "."),
    ]
    return pieces.map { role, words in showsColors ? Sequences.painted(words, theme[role]) : words }.joined()
  }
}
