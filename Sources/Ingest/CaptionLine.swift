import News

/// A picture's caption with its credit at the end: after a slash, in parentheses, or after "Photograph:".
struct CaptionLine {
  /// The words about the picture; nil if the line is a credit alone.
  let caption: TextRange?
  let credit: TextRange

  /// Reads a line; nil if no credit ends it.
  init?(in bytes: UnsafeBufferPointer<UInt8>, _ line: Line) {
    guard line.count <= 700, line.count >= 6, !line.traits.contains(.bullet) else { return nil }
    guard let found = Self.creditStart(bytes, line) else { return nil }
    var captionEnd = found.mark
    while captionEnd > line.start, Bytes.isBlank(bytes[captionEnd - 1]) { captionEnd -= 1 }
    caption = captionEnd > line.start ? TextRange(line.start, captionEnd) : nil
    credit = TextRange(min(found.words, line.end), line.end)
  }

  private static func creditStart(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> (mark: Int, words: Int)? {
    let floor = max(line.start, line.end - 90)
    let last = bytes[line.end - 1]
    if last == UInt8(ascii: ")") {
      guard let open = bytes[floor..<line.end].lastIndex(of: UInt8(ascii: "(")) else { return nil }
      return isCredit(bytes, open + 1, line.end - 1) ? (open, open + 1) : nil
    }
    // "Name | Agency", a credit and no more.
    if line.traits.contains(.bar), line.words <= 10,
      let bar = bytes[line.start..<line.end].lastIndex(of: UInt8(ascii: "|"))
    {
      let first = bar + 1 < line.end && bytes[bar + 1] == 0x20 ? bar + 2 : bar + 1
      if isCredit(bytes, first, line.end) || Agencies.isAgency(bytes, first, line.end) {
        return (line.start, line.start)
      }
    }
    // "text / Agency": a slash between blanks, few words after it, no stop at the end.
    guard !line.traits.contains(.closed) else { return nil }
    var index = floor
    while index + 2 < line.end {
      if bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "/"), bytes[index + 2] == 0x20, line.end - index <= 60 {
        let rest = index + 3
        if isCredit(bytes, rest, line.end) || isShortCapital(bytes, rest, line.end) && line.words >= 8
          || isAfterStop(bytes, line.start, index) && AgencyShape.isName(bytes, rest, line.end)
        {
          return (index, rest)
        }
      }
      if bytes[index] == 0x20 || index == line.start {
        let word = bytes[index] == 0x20 ? index + 1 : index
        if opensCredit(bytes[word]), openers.contains(where: { Bytes.matches($0, in: bytes, at: word) }) {
          return (word, word)
        }
      }
      index += 1
    }
    return nil
  }

  /// Whether a run in parentheses or after a slash is a credit: an agency, a photographer with an agency, "Photo by".
  private static func isCredit(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start <= 80 else { return false }
    for index in start..<end where index == start || !Bytes.isLetter(bytes[index - 1]) {
      if marks.contains(where: { Bytes.matches($0, in: bytes, at: index) }) { return true }
    }
    guard let slash = bytes[start..<end].lastIndex(of: UInt8(ascii: "/")) else { return false }
    return Agencies.isAgency(bytes, slash + 1, end) || Agencies.isAgency(bytes, start, slash)
  }

  /// Whether a sentence ends right before `index`: what stands after a slash is a credit then, known or not.
  private static func isAfterStop(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ index: Int) -> Bool {
    index - start >= 20 && Bytes.endsSentence(bytes, before: index)
  }

  private static func isShortCapital(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    end - start <= 40 && Agencies.isAgency(bytes, start, end)
  }

  /// Whether a credit's first word may begin with `byte`: most places cost no more than this.
  private static func opensCredit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "P"), UInt8(ascii: "F"), UInt8(ascii: "C"), UInt8(ascii: "I"), UInt8(ascii: "B"),
      UInt8(ascii: "R"),
      UInt8(ascii: "Q"), 0xC2, 0xD0:
      true
    default: false
    }
  }

  private static let marks: [StaticString] = [
    "Photo", "photo", "Foto", "foto", "Getty", "AP Photo", "Image", "Credit", "Bild:", "Reuters/", "REUTERS", "/AFP",
    "AP/",
    "Shutterstock", "picture alliance", "imago", "Фото", "写真", "摄", "EPA/", "Archiv", "courtesy", "Courtesy",
  ]
  private static let openers: [StaticString] = [
    "Photograph: ", "Photo: ", "PHOTO: ", "Foto: ", "Credit: ", "Image: ", "Bild: ", "Credit...", "Photo by ", "Фото: ",
    "REUTERS/",
    "Image credit: ", "Photo credit: ", "Picture: ", "© ", "Bildquelle: ", "Quelle: ",
  ]
}
