import News

/// Writes the text of an article that is put together, a line at a time, and keeps where each stands.
struct CompositionWriter {
  private var bytes: [UInt8] = []
  var furniture: [Furniture] = []

  var text: Text { Text(utf8: bytes) }

  /// Writes a line, an empty one before it.
  mutating func write(_ line: String) -> TextRange {
    if !bytes.isEmpty { bytes.append(contentsOf: [0x0A, 0x0A]) }
    let start = bytes.count
    bytes.append(contentsOf: line.utf8)
    return TextRange(start, bytes.count)
  }

  /// The first run of furniture of a kind as a field.
  func first(_ kind: Furniture.Kind) -> Field? {
    furniture.first { $0.kind == kind }.map {
      Field(String(decoding: bytes[$0.range.start..<$0.range.end], as: UTF8.self), range: $0.range)
    }
  }

  /// What an article without a headline is called: its first sentence.
  func derivedHeadline(of body: [Block]) -> Headline {
    guard let first = body.first(where: { $0.kind == .paragraph }) ?? body.first else {
      return Headline("", range: nil, isDerived: true)
    }
    return bytes.withUnsafeBufferPointer {
      Headline(DerivedHeadline($0, first.range).text, range: nil, isDerived: true)
    }
  }

  /// Takes the dateline off the first paragraphs, as it is taken off a scrape's.
  func cutDateline(_ body: inout [Block]) -> Dateline? {
    bytes.withUnsafeBufferPointer { bytes in
      for index in body.indices.prefix(3) where body[index].kind == .paragraph {
        let range = body[index].range
        guard let found = DatelineReader(bytes).dateline(range.start, range.end), found.range.end <= range.end else {
          continue
        }
        body[index] = Block(TextRange(found.range.end, range.end))
        if body[index].range.isEmpty { body.remove(at: index) }
        return Dateline(
          range: TextRange(range.start, found.range.end),
          place: found.place,
          day: found.day,
          agency: found.agency
        )
      }
      return nil
    }
  }
}
