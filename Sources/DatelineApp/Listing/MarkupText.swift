import Screen

/// Words as they may stand in HTML and SVG.
enum MarkupText {
  /// Foreign words on one line: through the gate, without a sign that means something in markup.
  static func escaped(_ words: String) -> String {
    // Scalar by scalar: a sign of markup stays one under an accent.
    var escaped = String.UnicodeScalarView()
    for scalar in TextGate.shown(words, as: .line).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;".unicodeScalars
      case "<": escaped += "&lt;".unicodeScalars
      case ">": escaped += "&gt;".unicodeScalars
      case "\"": escaped += "&quot;".unicodeScalars
      case "'": escaped += "&#39;".unicodeScalars
      case let other: escaped.append(other)
      }
    }
    return String(escaped)
  }
}
