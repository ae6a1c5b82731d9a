package import News

/// What is wrong with a filter as it was typed.
package enum FilterFault: Hashable, Sendable {
  case tooLong(bytes: Int)
  case tooDeep(brackets: Int)
  case tooManyChoices
  case controlCharacter
  case unclosedBracket
  case unopenedBracket
  case emptyBrackets
  case unclosedQuotation
  /// Nothing stands before an `or` or `and`.
  case nothingBefore(String)
  /// Nothing stands after an `or`, `and`, `not`, minus or exclamation mark.
  case nothingAfter(String)
  case unknownField(String, near: FilterField?)
  case missingValue(FilterField)
  /// A minus stands before a value instead of before its field.
  case minusAfterColon(FilterField, String, isFirst: Bool)
  /// No name stands after an at sign.
  case missingName
  case unknownName(String, near: String?)
  /// A saved filter that names itself, or another that leads back to it: the names on the way, from one to the same.
  case circle([String])
  case emptySaved(String)
  /// Something is wrong in a saved filter, at a column from 1.
  indirect case inSaved(String, column: Int, FilterFault)
  case unknownCountry(String, near: [CountryCode])
  case severalCountries(String, [CountryCode])
  case unknownValue(String, of: FilterField, near: String?)
  case endsBeforeItBegins(String)
  /// No letter and no digit is in it.
  case noWord(String)
  /// A star that is not at a word's end.
  case misplacedStar

  /// One plain sentence without a full stop: what is wrong, and what could stand there.
  ///
  /// Foreign text: gate it before showing it.
  package var reason: String {
    switch self {
    case .tooLong(let bytes): "A filter has at most \(bytes) bytes"
    case .tooDeep(let brackets): "Brackets lie in each other at most \(brackets) deep"
    case .tooManyChoices: "These are too many choices for one quote; take some away"
    case .controlCharacter: "A control character stands here; only text can"
    case .unclosedBracket: "This bracket is never closed; a ) is missing"
    case .unopenedBracket: "No bracket is open here; take the ) away"
    case .emptyBrackets: "Nothing stands in these brackets; a word or field:value could"
    case .unclosedQuotation: "This quotation mark is never closed"
    case .nothingBefore(let word): "Nothing stands before “\(word)”; a word or field:value could"
    case .nothingAfter(let word): "Nothing stands right after “\(word)”; a word, field:value or ( could"
    case .unknownField(let name, let near): Self.unknownField(name, near)
    case .missingValue(let field): "After \(field.rawValue): stands \(field.expectation)"
    case .minusAfterColon(let field, let value, _):
      "A minus stands before the field: -\(field.rawValue):\(value), or not \(field.rawValue):\(value)"
    case .missingName: "After @ stands the name of a saved filter; one with blanks stands in quotation marks"
    case .unknownName(let name, let near):
      "No filter is saved as “\(name)”" + Self.guess(near.map { ["@\($0)"] } ?? [])
        + (near == nil ? "; to look for the word itself, put it in quotation marks" : "")
    case .circle(let names): Self.circle(names)
    case .emptySaved(let name): "The saved filter “\(name)” is empty"
    case .inSaved(let name, let column, let fault): "In the saved filter “\(name)”, column \(column): \(fault.reason)"
    case .unknownCountry(let name, let near):
      "No country is called “\(name)”" + Self.guess(near.map { "\($0.name) (\($0.code))" })
    case .severalCountries(let name, let countries):
      "“\(name)” may be \(Self.listed(countries.map { "\($0.name) (\($0.code))" }))"
    case .unknownValue(let value, let field, let near):
      "“\(value)” is nothing for \(field.rawValue):" + (Self.guess(near.map { [$0] } ?? []))
        + "; there stands \(field.expectation)"
    case .endsBeforeItBegins(let span): "“\(span)” ends before it begins"
    case .noWord(let text): "“\(text)” has no letter and no digit to look for"
    case .misplacedStar: "A * stands at the end of one word, for words that begin so"
    }
  }

  private static func unknownField(_ name: String, _ near: FilterField?) -> String {
    let rest = "to look for the words themselves, put them in quotation marks"
    guard let near else {
      return "There is no field “\(name)”; there are \(listed(FilterField.allCases.map(\.rawValue))); \(rest)"
    }
    return "There is no field “\(name)”; did you mean \(near.rawValue)? Else, \(rest)"
  }

  private static func circle(_ names: [String]) -> String {
    guard names.count > 2 else { return "The saved filter “\(names.first ?? "")” names itself" }
    return
      "The saved filter “\(names[0])” names itself, by way of \(names[1..<names.count - 1].map { "“\($0)”" }.joined(separator: ", "))"
  }

  private static func guess(_ near: [String]) -> String {
    near.isEmpty ? "" : "; did you mean \(listed(near))?"
  }

  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
  }
}
