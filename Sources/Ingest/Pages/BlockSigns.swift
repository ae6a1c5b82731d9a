/// What the words of each block tell, as they do of a scrape's lines.
struct BlockSigns {
  /// One for each block.
  private(set) var signs: [Sign]
  /// The last blocks that only tell who worked on the article, or where to subscribe, by number.
  private(set) var notes: Set<Int> = []

  init(_ blocks: [TextBlock]) {
    signs = [Sign](repeating: .none, count: blocks.count)
    var bytes: [UInt8] = []
    for block in blocks {
      bytes.append(contentsOf: block.text.utf8)
      bytes.append(0x0A)
    }
    bytes.withUnsafeBufferPointer { bytes in
      let lines = LineScanner(bytes).lines(from: 0).lines
      let reader = LineSigns(bytes)
      guard lines.count == blocks.count else { return }
      for index in blocks.indices where blocks[index].letters < 600 { signs[index] = reader.sign(of: lines[index]) }
      readNotes(bytes, lines)
    }
  }

  private mutating func readNotes(_ bytes: UnsafeBufferPointer<UInt8>, _ lines: [Line]) {
    var isLast = true
    for index in lines.indices.suffix(10).reversed() {
      if index + 4 >= lines.count && EndNote.isNote(bytes, lines[index]) || AuthorNote(in: bytes, lines[index]) != nil {
        notes.insert(index)
      } else if isLast, signs[index] == .none, PromoBox.isFull(bytes, lines[index]) {
        notes.insert(index)
      } else {
        isLast = false
      }
    }
  }
}
