import News

/// Marks what a text says again: its title, its lead, a passage.
enum RepeatMarker {
  /// How many lines apart a passage and its repeat are at most.
  private static let nearness = 20

  /// The title again, and a paragraph that has been there before.
  static func mark(_ scrape: inout Scrape, title: Int?, start: Int) {
    var seen = Places(scrape.lines.count)
    var run: [Int] = []
    for index in scrape.lines.indices where scrape.roles[index] == .body {
      if let title, index > title, scrape.isSame(index, title) || isTitled(scrape, index, title) {
        scrape.roles[index] = .furniture(.repeat)
        continue
      }
      let line = scrape.lines[index]
      guard line.count >= 60, line.isProse else { continue }
      let key = fingerprint(scrape.bytes, line)
      guard let earlier = seen.place(of: key), isEqual(scrape.bytes, scrape.lines[earlier], line) else {
        seen.put(key, index)
        if !run.isEmpty { run.removeAll() }
        continue
      }
      run.append(index)
      // One paragraph twice may be meant, so may a passage far below; the lead twice is not, nor is a passage near by.
      if run.count >= 3, index - earlier <= Self.nearness {
        for repeated in run { scrape.roles[repeated] = .furniture(.repeat) }
        run.removeFirst(run.count - 2)
      } else if earlier <= start + 1, run.count < 3 {
        scrape.roles[index] = .furniture(.repeat)
      }
    }
    markLead(&scrape)
  }

  /// A hash of the first and the last 24 bytes of a line, which has more, and of its length.
  private static func fingerprint(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> UInt64 {
    guard let base = bytes.baseAddress else { return 0 }
    let raw = UnsafeRawPointer(base)
    var hash = Folding.seed ^ UInt64(truncatingIfNeeded: line.count)
    for offset in stride(from: 0, to: 24, by: 8) {
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: line.start + offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      hash = (hash ^ raw.loadUnaligned(fromByteOffset: line.end - 8 - offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    return hash
  }

  private static func isEqual(_ bytes: UnsafeBufferPointer<UInt8>, _ left: Line, _ right: Line) -> Bool {
    left.count == right.count && bytes[left.start..<left.end].elementsEqual(bytes[right.start..<right.end])
  }

  /// Whether a line is the title with a section or the outlet after a bar.
  private static func isTitled(_ scrape: Scrape, _ index: Int, _ title: Int) -> Bool {
    let (line, other) = (scrape.lines[index], scrape.lines[title])
    guard line.traits.contains(.bar), other.count >= 20, line.count > other.count + 2, line.count <= other.count + 40,
      scrape.bytes[line.start] == scrape.bytes[other.start]
    else { return false }
    let end = line.start + other.count
    return scrape.bytes[line.start..<end].elementsEqual(scrape.bytes[other.start..<other.end])
      && (scrape.bytes[end] == UInt8(ascii: "|") || scrape.bytes[end + 1] == UInt8(ascii: "|"))
  }

  /// The lead's first words, once more at the end.
  private static func markLead(_ scrape: inout Scrape) {
    guard let first = scrape.roles.firstIndex(of: .body), let last = scrape.roles.lastIndex(of: .body), last > first + 1
    else { return }
    let (lead, line) = (scrape.lines[first], scrape.lines[last])
    guard line.words >= 7, line.count >= 40, line.count <= 400, line.count < lead.count, !line.traits.contains(.closed)
    else { return }
    for start in lead.start...min(lead.start + 140, lead.end - line.count)
    where scrape.bytes[start] == scrape.bytes[line.start] {
      if scrape.bytes[start..<start + line.count].elementsEqual(scrape.bytes[line.start..<line.end]) {
        scrape.roles[last] = .furniture(.repeat)
        return
      }
    }
  }
}
