/// The classes of scalars that the measures speak of, as the gold data's own scorers draw them.
extension Unicode.Scalar {
  /// Whether it is a letter, a number or an underscore; marks that combine are none.
  var isWordScalar: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber:
      true
    case .nonspacingMark, .spacingMark, .enclosingMark, .connectorPunctuation, .dashPunctuation, .openPunctuation,
      .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
      .surrogate,
      .privateUse, .unassigned:
      self == "_"
    @unknown default:
      false
    }
  }

  /// Whether it is white space, the separators of information included.
  var isBlank: Bool {
    properties.isWhitespace || (0x1C...0x1F).contains(value)
  }

  /// Whether it is a quotation mark or an apostrophe.
  var isMark: Bool {
    switch self {
    case "\"", "“", "”", "„", "‟", "«", "»", "'", "‘", "’", "‚", "‹", "›", "`", "´": true
    case _: false
    }
  }

  /// Whether it ends a clause.
  var isClauseEnd: Bool {
    switch self {
    case ",", ".", ";", ":", "!", "?", "…": true
    case _: false
    }
  }
}

extension Sequence<Unicode.Scalar> {
  /// Its words: runs of letters and numbers, and of what `joins` besides.
  func words(joinedBy joins: (Unicode.Scalar) -> Bool = { _ in false }) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in self {
      if scalar.isWordScalar || joins(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }
}
