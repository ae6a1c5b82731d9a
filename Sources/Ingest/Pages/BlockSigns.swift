/// What the words of each block tell, as they do of a scrape's lines.
struct BlockSigns {
  /// One for each block.
  let signs: [Sign]

  init(_ blocks: [TextBlock]) {
    var bytes: [UInt8] = []
    for block in blocks {
      bytes.append(contentsOf: block.text.utf8)
      bytes.append(0x0A)
    }
    signs = bytes.withUnsafeBufferPointer { bytes in
      let lines = LineScanner(bytes).lines(from: 0).lines
      let reader = LineSigns(bytes)
      var signs = [Sign](repeating: .none, count: blocks.count)
      guard lines.count == blocks.count else { return signs }
      for index in blocks.indices where blocks[index].letters < 600 { signs[index] = reader.sign(of: lines[index]) }
      return signs
    }
  }
}
