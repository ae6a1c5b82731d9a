import News

/// Why what was typed is no filter, and where.
package struct FilterError: Error, Hashable, Sendable {
  package let fault: FilterFault
  /// The place of what is wrong, in bytes of UTF-8 from the start.
  package let range: Range<Int>
  /// The characters before it.
  package let column: Int

  init(_ fault: FilterFault, at range: Range<Int>, of bytes: some Collection<UInt8>) {
    self.fault = fault
    self.range = range
    column = String(decoding: bytes.prefix(range.lowerBound), as: UTF8.self).count
  }

  /// One plain sentence without a full stop: what is wrong, and what could stand there.
  ///
  /// Foreign text: gate it before showing it.
  package var reason: String { fault.reason }

  /// What could be typed in place of what is wrong, if there is something near.
  package var suggestion: String? {
    switch fault {
    case .unknownField(_, let near): near.map { "\($0.rawValue):" }
    case .unknownCountry(_, let near): near.first?.code
    case .severalCountries(_, let countries): countries.first?.code
    case .unknownValue(_, _, let near): near
    case .minusAfterColon(let field, let value, let isFirst): isFirst ? "-\(field.rawValue):\(value)" : nil
    case .unknownName(_, let near): near.map { "@\(FilterText.quoted($0))" }
    case .tooLong, .tooDeep, .tooManyChoices, .controlCharacter, .unclosedBracket, .unopenedBracket, .emptyBrackets,
      .unclosedQuotation, .nothingBefore, .nothingAfter, .missingValue, .endsBeforeItBegins, .noWord, .misplacedStar,
      .missingName, .circle, .emptySaved, .inSaved:
      nil
    }
  }
}
