/// The one gate through which every string from outside goes before it reaches a screen, a title, a log or a terminal.
///
/// A control shows as a symbol of one column (`␛` for Escape), so that of an escape sequence, ended or not, only harmless
/// characters are left. Every scalar shows as one scalar or as none: offsets into the source can be kept while drawing.
package enum TextGate {
  /// What the string is shown as.
  package enum Place: Sendable {
    /// Article text: line feeds stay, tabs become blanks, what is invisible becomes visible.
    case body
    /// A headline, name, path, link or message on one line: line ends become blanks, invisible characters are dropped.
    case line
  }

  /// The string as it may be shown: controls and whole escape sequences become visible symbols.
  ///
  /// Costs a scan of the bytes where nothing is suspicious, else time in its length.
  package static func shown(_ text: String, as place: Place) -> String {
    isClean(text.utf8, as: place) ? text : passed(text.unicodeScalars, as: place)
  }

  /// The same for a part of a string.
  package static func shown(_ text: Substring, as place: Place) -> String {
    isClean(text.utf8, as: place) ? String(text) : passed(text.unicodeScalars, as: place)
  }

  /// The same for a run of UTF-8 bytes, such as a line of an article's body; a broken byte shows as U+FFFD.
  package static func shown(utf8 bytes: ArraySlice<UInt8>, as place: Place) -> String {
    shown(String(decoding: bytes, as: UTF8.self), as: place)
  }

  /// The string as it may go to a clipboard, where every byte counts: controls become visible symbols, but for tabs and
  /// line ends; all else stays.
  ///
  /// - Returns: the string, and how many controls became symbols.
  package static func copied(_ text: String) -> (text: String, symbols: Int) {
    var result = String.UnicodeScalarView()
    var symbols = 0
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let isLineEnd = scalar == "\n" || scalar == "\r" && rest.first == "\n"
      if scalar == "\t" || isLineEnd || ScalarKind(scalar) != .control {
        result.append(scalar)
      } else {
        result.append(symbol(of: scalar))
        symbols += 1
      }
    }
    return (String(result), symbols)
  }

  /// What one scalar shows as.
  ///
  /// - Parameters:
  ///   - scalar: a scalar from outside.
  ///   - previous: the scalar before it in the source, which decides whether a joiner or a variation selector does its
  ///     work or hides; nil at the start.
  ///   - place: what the string is shown as.
  /// - Returns: the scalar that stands for it; nil for nothing.
  package static func shown(
    _ scalar: Unicode.Scalar,
    after previous: Unicode.Scalar? = nil,
    as place: Place
  ) -> Unicode.Scalar? {
    switch ScalarKind(scalar) {
    case .narrow, .wide, .mark, .flagLetter: scalar
    case .control: scalar == "\n" && place == .body ? scalar : symbol(of: scalar)
    case .unmeasured: scalar.value == 0x2028 || scalar.value == 0x2029 ? " " : "\u{FFFD}"
    case .invisible: place == .line || Hidden.works(scalar, after: previous) ? nil : Hidden.symbol(of: scalar)
    }
  }

  private static func symbol(of control: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(ScalarKind.drawn(control.value, kind: .control)) ?? "\u{FFFD}"
  }

  private static func passed(_ scalars: some Sequence<Unicode.Scalar>, as place: Place) -> String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in scalars {
      if let shown = shown(scalar, after: previous, as: place) { result.append(shown) }
      previous = scalar
    }
    return String(result)
  }

  /// Whether nothing would change, as far as a look at the bytes tells; true only when that is sure.
  private static func isClean(_ text: some Collection<UInt8>, as place: Place) -> Bool {
    text.withContiguousStorageIfAvailable { bytes in
      var walk = ScalarWalk(bytes)
      while let value = walk.next() {
        if value >= 0x20 && value < 0x7F || value == 0x0A && place == .body { continue }
        switch ScalarKind.kind(of: value) {
        case .narrow, .wide, .mark, .flagLetter: continue
        case .control, .unmeasured, .invisible: return false
        }
      }
      return true
    } ?? false
  }
}
