/// What only readers' comments have: their number as a heading, and who says what when.
enum CommentMark {
  /// Whether a line is "34 responses to …", "Comments (12)" or "Ann Lee on May 3, 2020 at 4:47 pm said:".
  static func isMark(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words <= 20, line.count <= 160 else { return false }
    guard line.traits.contains(.digits) else {
      return line.words <= 4 && line.traits.contains(.colon) && Bytes.matches(" says:", in: bytes, before: line.end)
    }
    return isNumbered(bytes, line) || line.traits.contains(.colon) && isSpeaker(bytes, line)
  }

  /// A number and a word for comments, or the word and the number in parentheses.
  private static func isNumbered(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    var index = line.start
    if bytes[index] == UInt8(ascii: "(") { index += 1 }
    let isFirst = Bytes.isDigit(Bytes.at(index, in: bytes))
    guard isFirst || line.words <= 3 else { return false }
    if isFirst {
      while index < line.end, Bytes.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: ",") { index += 1 }
      while index < line.end, bytes[index] == 0x20 { index += 1 }
    }
    let word = index
    while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
    guard index > word, words.contains(Folding.hash(bytes, word, index)) else { return false }
    if !isFirst { return Bytes.matches(" (", in: bytes, at: index) || Bytes.matches("(", in: bytes, at: index) }
    var next = index
    while next < line.end, !Bytes.isLetter(bytes[next]) { next += 1 }
    if next == line.end { return true }
    var end = next
    while end < line.end, Bytes.isLetter(bytes[end]) { end += 1 }
    return bytes[line.end - 1] != UInt8(ascii: ".") && joints.contains(Folding.hash(bytes, next, end))
  }

  /// A name, perhaps numbered or dated, and "says:" at the line's end.
  private static func isSpeaker(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    var end = line.end - 1
    while end > line.start, bytes[end - 1] == 0x20 { end -= 1 }
    var word = end
    while word > line.start, Bytes.isLetter(bytes[word - 1]) { word -= 1 }
    guard verbs.contains(Folding.hash(bytes, word, end)) else { return false }
    return line.traits.contains(.numbered) || WrittenDate(in: bytes, line.start, line.end) != nil
  }

  private static func hashes(_ words: String) -> WordTable {
    WordTable(words.split(separator: " ").map { Folding.hash(String($0)) })
  }

  private static let words = hashes(
    """
    comments comment thoughts thought responses response replies reply kommentare kommentar commentaires commentaire comentarios comentario \
    comentários comentário commenti commento комментариев комментария комментарий комментарии yorum reacties reactie \
    kommentarer komentarze komentarzy opinie トラックバック 评论 コメント
    """
  )
  private static let joints = hashes("to on so zu sur en a em su к на feed")
  private static let verbs = hashes(
    "says said wrote writes schreibt sagt schrieb sagte dit écrit escribió dice disse scrive пишет"
  )
}
