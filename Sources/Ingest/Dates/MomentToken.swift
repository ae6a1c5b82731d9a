/// A number, a word or a sign of a written moment.
enum MomentToken: Hashable {
  /// Digits: their value and how many they are.
  case number(Int, digits: Int)
  /// A word in small letters, without a full stop after it.
  case word(String)
  /// Any other character but blanks; a blank is one, too, between others.
  case sign(Unicode.Scalar)

  var digits: Int {
    if case .number(_, let digits) = self { return digits }
    return 0
  }

  var value: Int? {
    if case .number(let value, _) = self { return value }
    return nil
  }

  /// Takes a text apart; what stands in parentheses is a remark.
  static func tokens(of letters: [Unicode.Scalar]) -> [MomentToken] {
    var tokens: [MomentToken] = []
    var index = 0
    var depth = 0
    while index < letters.count {
      let letter = letters[index]
      let start = index
      if letter == "(" { depth += 1 }
      if letter == ")" { depth = max(0, depth - 1) }
      if depth > 0 || letter == ")" {
        index += 1
      } else if let digit = digit(letter) {
        var value = digit
        index += 1
        while index < letters.count, let digit = Self.digit(letters[index]) {
          value = min(value, 1 << 52) * 10 + digit
          index += 1
        }
        tokens.append(.number(value, digits: index - start))
      } else if isLetter(letter) {
        let kind = isEastern(letter)
        while index < letters.count, isPart(letters[index]), isEastern(letters[index]) == kind { index += 1 }
        tokens.append(contentsOf: word(letters[start..<index]))
        if index < letters.count, letters[index] == "." { index += 1 }
      } else {
        index += 1
        if isBlank(letter) || letter == "\u{200F}" || letter == "\u{200E}" {
          if let last = tokens.last, last != .sign(" ") { tokens.append(.sign(" ")) }
        } else {
          tokens.append(.sign(letter))
        }
      }
    }
    if tokens.last == .sign(" ") { tokens.removeLast() }
    return tokens
  }

  /// A word, or the sign of an hour that it is; `\n` written out is nothing.
  private static func word(_ letters: ArraySlice<Unicode.Scalar>) -> [MomentToken] {
    var text = ""
    text.unicodeScalars.append(contentsOf: letters)
    switch text {
    case "時", "时", "点", "시", "分", "분": return [.sign(":")]
    case "秒", "초", "年", "月", "日", "号", "년", "월", "일": return [.sign(" ")]
    case _: return [.word(text.lowercased())]
    }
  }

  // ASCII is told without asking for properties, which costs a table's look-up each.

  private static func digit(_ letter: Unicode.Scalar) -> Int? {
    if letter.isASCII { return letter >= "0" && letter <= "9" ? Int(letter.value) - 48 : nil }
    guard letter.properties.numericType == .decimal, let value = letter.properties.numericValue else { return nil }
    return Int(value)
  }

  private static func isLetter(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII ? letter.value | 0x20 >= 0x61 && letter.value | 0x20 <= 0x7A : letter.properties.isAlphabetic
  }

  private static func isBlank(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII ? letter.value <= 0x20 : letter.properties.isWhitespace
  }

  private static func isPart(_ letter: Unicode.Scalar) -> Bool {
    if letter.isASCII { return isLetter(letter) || letter == "'" }
    return letter.properties.isAlphabetic || letter.properties.generalCategory == .nonspacingMark
      || letter == "\u{2019}"
  }

  /// Whether a letter is of those that stand without blanks beside numbers.
  private static func isEastern(_ letter: Unicode.Scalar) -> Bool {
    (0x2E80...0x9FFF).contains(letter.value) || (0xAC00...0xD7AF).contains(letter.value)
  }
}
