/// Takes a filter apart into words, fields with values, brackets and operators; linear.
struct FilterScanner {
  let bytes: [UInt8]
  private(set) var offset = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The next piece, or nil at the end.
  mutating func next() throws(FilterError) -> FilterToken? {
    skipBlanks()
    guard offset < bytes.count else { return nil }
    let start = offset
    switch bytes[offset] {
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      offset += 1
      return FilterToken(kind: bytes[start] == UInt8(ascii: "(") ? .open : .close, range: start..<offset)
    case UInt8(ascii: "-"), UInt8(ascii: "!"):
      offset += 1
      if offset == bytes.count || FilterLetters.blank(in: bytes, at: offset) > 0 {
        throw error(.nothingAfter(String(decoding: bytes[start..<offset], as: UTF8.self)), start..<offset)
      }
      return FilterToken(kind: .not, range: start..<offset)
    case UInt8(ascii: "@"): return try savedFilter()
    default: return try word()
    }
  }

  private mutating func word() throws(FilterError) -> FilterToken {
    let start = offset
    if let name = fieldName() {
      offset += name.utf8.count + 1
      return FilterToken(kind: .term(try field(name, start), try values(of: name, start)), range: start..<offset)
    }
    let value = try value(endsAtComma: false)
    var kind = FilterToken.Kind.term(nil, [value])
    if !value.isQuoted {
      switch value.text.lowercased() {
      case "or": kind = .or
      case "and": kind = .and
      case "not": kind = .not
      case _: break
      }
    }
    return FilterToken(kind: kind, range: start..<offset)
  }

  /// The name of a saved filter, which stands after an at sign.
  private mutating func savedFilter() throws(FilterError) -> FilterToken {
    let start = offset
    offset += 1
    let name = offset < bytes.count ? try value(endsAtComma: false).text : ""
    guard !name.isEmpty else { throw error(.missingName, start..<offset) }
    return FilterToken(kind: .saved(name), range: start..<offset)
  }

  /// Letters with a colon after them.
  private func fieldName() -> String? {
    var end = offset
    while end < bytes.count, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
    guard end > offset, end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }

  private func field(_ name: String, _ start: Int) throws(FilterError) -> FilterField {
    if let field = FilterField(rawValue: name.lowercased()) { return field }
    let near = NearMiss.nearest(to: name, among: FilterField.allCases.map { ($0, $0.rawValue) }, most: 1).first
    let name = String(name.prefix(FilterLetters.longestNamed))
    throw error(.unknownField(name, near: name.lowercased() == "headline" ? .title : near), start..<offset)
  }

  private mutating func values(of name: String, _ begin: Int) throws(FilterError) -> [FilterValue] {
    var values: [FilterValue] = []
    repeat {
      if !values.isEmpty { offset += 1 }
      let start = offset
      let value = try value(endsAtComma: true)
      guard value.isQuoted || !value.text.isEmpty, let field = FilterField(rawValue: name.lowercased()) else {
        throw error(.missingValue(FilterField(rawValue: name.lowercased()) ?? .country), start..<offset)
      }
      if value.isQuoted, value.text.isEmpty { throw error(.missingValue(field), value.range) }
      if field.hasNames, !value.isQuoted, let first = value.text.utf8.first, Self.isMinus(first) {
        let name = String(value.text.dropFirst().prefix(FilterLetters.longestNamed))
        let place = (values.isEmpty ? begin : value.range.lowerBound)..<offset
        throw error(
          .minusAfterColon(field, name, isFirst: values.isEmpty && value.text.count <= FilterLetters.longestNamed),
          place
        )
      }
      values.append(value)
    } while offset < bytes.count && bytes[offset] == UInt8(ascii: ",")
    return values
  }

  private mutating func value(endsAtComma: Bool) throws(FilterError) -> FilterValue {
    if FilterLetters.quotationMark(in: bytes, at: offset) > 0 { return try quotation() }
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || endsAtComma && byte == UInt8(ascii: ",") { break }
      if FilterLetters.blank(in: bytes, at: offset) > 0 || FilterLetters.quotationMark(in: bytes, at: offset) > 0 {
        break
      }
      try refuseControl()
      offset += 1
    }
    return FilterValue(
      text: String(decoding: bytes[start..<offset], as: UTF8.self),
      isQuoted: false,
      range: start..<offset
    )
  }

  private mutating func quotation() throws(FilterError) -> FilterValue {
    let start = offset
    let isStraight = bytes[offset] == UInt8(ascii: "\"")
    offset += FilterLetters.quotationMark(in: bytes, at: offset)
    var text: [UInt8] = []
    while offset < bytes.count {
      let mark = FilterLetters.quotationMark(in: bytes, at: offset)
      if mark > 0, isStraight == (mark == 1) {
        offset += mark
        return FilterValue(text: FilterLetters.tidied(text), isQuoted: true, range: start..<offset)
      }
      if bytes[offset] == UInt8(ascii: "\\"), offset + 1 < bytes.count,
        bytes[offset + 1] == UInt8(ascii: "\"") || bytes[offset + 1] == UInt8(ascii: "\\")
      {
        offset += 1
      } else {
        try refuseControl()
      }
      text.append(bytes[offset])
      offset += 1
    }
    throw error(.unclosedQuotation, start..<bytes.count)
  }

  private static func isMinus(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "!")
  }

  private func refuseControl() throws(FilterError) {
    if FilterLetters.isControl(bytes[offset]) { throw error(.controlCharacter, offset..<offset + 1) }
  }

  private mutating func skipBlanks() {
    while offset < bytes.count {
      let length = FilterLetters.blank(in: bytes, at: offset)
      if length == 0 { return }
      offset += length
    }
  }

  func error(_ fault: FilterFault, _ range: Range<Int>) -> FilterError {
    FilterError(fault, at: range, of: bytes)
  }
}
