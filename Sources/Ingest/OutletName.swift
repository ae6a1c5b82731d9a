/// The shape of an outlet's name on a line of its own.
enum OutletName {
  /// Whether a line is one to five words with capitals that name no office, or ends as East Asian papers' names do.
  static func isName(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words <= 5, line.count <= 48, line.count >= 3,
      line.traits.isDisjoint(with: [.closed, .colon, .digits, .bar, .bullet])
    else { return false }
    if bytes[line.start] >= 0xE3 {
      return eastern.contains { Bytes.matches($0, in: bytes, before: line.end) }
    }
    guard line.words > 0, line.capitals == line.words else { return false }
    var index = line.start
    while index < line.end {
      let word = index
      while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
      if index > word, offices.contains(Folding.hash(bytes, word, index)) { return false }
      index += 1
    }
    return true
  }

  /// Whether a line is what its author does: "Political Editor".
  static func isOffice(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words >= 1, line.words <= 5, line.capitals == line.words, line.count <= 48 else { return false }
    guard line.traits.isDisjoint(with: [.closed, .colon, .digits, .bar, .bullet]) else { return false }
    var last = line.end
    while last > line.start, Bytes.isLetter(bytes[last - 1]) { last -= 1 }
    return doers.contains(Folding.hash(bytes, last, line.end))
  }

  /// Whether a line is who signs for a whole newsroom: "Coast Wire Staff".
  static func isStaff(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words >= 2, line.words <= 5, line.capitals == line.words, line.count <= 48 else { return false }
    guard line.traits.isDisjoint(with: [.closed, .colon, .digits, .bar]) else { return false }
    var last = line.end
    while last > line.start, Bytes.isLetter(bytes[last - 1]) { last -= 1 }
    var first = line.start
    while first < line.end, Bytes.isLetter(bytes[first]) { first += 1 }
    return last > line.start && newsrooms.contains(Folding.hash(bytes, last, line.end))
      || newsrooms.contains(Folding.hash(bytes, line.start, first))
  }

  private static let newsrooms = WordTable(
    "staff desk bureau newsroom redaktion redazione redacción rédaction redação".split(separator: " ").map {
      Folding.hash(String($0))
    }
  )

  private static let eastern: [StaticString] = ["新聞", "新闻", "通信", "通讯社", "通信社", "日报", "日報", "晚报", "网", "放送"]

  private static let doers = WordTable(
    "correspondent editor reporter writer columnist contributor producer photographer analyst critic".split(
      separator: " "
    )
    .map { Folding.hash(String($0)) }
  )

  private static let offices = WordTable(
    """
    correspondent editor editors reporter reporters staff writer columnist contributor producer chief bureau guest special \
    photographer analyst critic advertisement share opinion news
    """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { Folding.hash(String($0)) }
  )
}
