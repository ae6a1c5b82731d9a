/// Where a gallery or a list stands: "1 / 5", "Image 3 of 12".
enum PageCount {
  /// Whether a line is a place in a row and its length, perhaps after a word like "Image".
  static func isCount(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.words >= 3, line.words <= 6, line.count <= 28, line.traits.contains(.digits) else { return false }
    var index = line.start
    var numbers = 0
    var hasJoint = false
    while index < line.end {
      let first = index
      if Bytes.isDigit(bytes[index]) {
        while index < line.end, Bytes.isDigit(bytes[index]) { index += 1 }
        guard index - first <= 3 else { return false }
        numbers += 1
      } else if Bytes.isLetter(bytes[index]) {
        while index < line.end, Bytes.isLetter(bytes[index]) { index += 1 }
        let hash = Folding.hash(bytes, first, index)
        if joints.contains(hash), numbers == 1 {
          hasJoint = true
        } else if numbers > 0 || !things.contains(hash) {
          return false
        }
      } else {
        if bytes[index] == UInt8(ascii: "/"), numbers == 1, bytes[index - 1] == 0x20 {
          hasJoint = true
        } else if bytes[index] != 0x20 {
          return false
        }
        index += 1
      }
    }
    return numbers == 2 && hasJoint
  }

  /// Whether a line begins with a place in a row of pictures: "3 of 12 A shopper looks at".
  static func opens(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    var index = line.start
    while index < line.end, Bytes.isDigit(bytes[index]) { index += 1 }
    guard index - line.start <= 3 else { return false }
    if bytes[index] == 0x20 { index += 1 }
    guard Bytes.matches("of", in: bytes, at: index) else { return false }
    index += 2
    if Bytes.at(index, in: bytes) == 0x20 { index += 1 }
    let total = index
    while index < line.end, Bytes.isDigit(bytes[index]) { index += 1 }
    guard index > total, index - total <= 3 else { return false }
    if Bytes.at(index, in: bytes) == UInt8(ascii: ".") || Bytes.at(index, in: bytes) == UInt8(ascii: ":") { index += 1 }
    if Bytes.at(index, in: bytes) == 0x20 { index += 1 }
    return index < line.end && Bytes.isUpper(bytes[index])
  }

  private static let joints = WordTable("of von de di из of the".split(separator: " ").map { Folding.hash(String($0)) })
  private static let things = WordTable(
    "image photo picture slide page video bild foto seite imagen photo immagine imagem diapositive фото item gallery"
      .split(
        separator: " "
      ).map { Folding.hash(String($0)) }
  )
}
