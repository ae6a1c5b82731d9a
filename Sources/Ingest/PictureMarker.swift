import News

/// Marks the words below pictures: a line above a lone credit, a line that a gallery has twice.
enum PictureMarker {
  /// Marks captions among the lines of the body.
  static func mark(_ scrape: inout Scrape, _ range: Range<Int>) {
    for index in range where index > 0 && isButton(scrape, index) && !isButton(scrape, index - 1) {
      if scrape.roles[index - 1] == .body { scrape.roles[index - 1] = .furniture(.caption) }
    }
    for index in range where scrape.roles[index] == .furniture(.credit) && scrape.signs[index] == .credit {
      for above in max(range.lowerBound, index - 3)..<max(range.lowerBound, index - 1)
      where scrape.roles[above] == .body && scrape.signs[above] == .none {
        if pointsAt(scrape.bytes, scrape.lines[above]) { scrape.roles[above] = .furniture(.caption) }
      }
      guard index > 0, scrape.roles[index - 1] == .body, scrape.signs[index - 1] == .none else { continue }
      if isCaption(scrape, index - 1, isFirst: index - 1 <= range.lowerBound) {
        scrape.roles[index - 1] = .furniture(.caption)
      }
    }
  }

  /// Whether a line is a button that stands below a caption only: "hide caption".
  private static func isButton(_ scrape: Scrape, _ index: Int) -> Bool {
    guard scrape.signs[index] == .promo, scrape.lines[index].words == 2 else { return false }
    return buttons.contains(Folding.hash(scrape.bytes, scrape.lines[index].start, scrape.lines[index].end))
  }

  private static let buttons = WordTable(["hide caption", "toggle caption"].map { Folding.hash($0) })

  /// Whether the line above a credit is about a picture: no full sentence, or a sentence that points at who is where.
  private static func isCaption(_ scrape: Scrape, _ index: Int, isFirst: Bool) -> Bool {
    let line = scrape.lines[index]
    guard line.words >= 3, line.words <= 70, line.traits.isDisjoint(with: [.colon, .bullet]) else { return false }
    return isFirst || !line.traits.contains(.closed) || pointsAt(scrape.bytes, line)
  }

  /// Whether a line points at a picture: "left", "pictured", "file photo".
  static func pointsAt(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Line) -> Bool {
    guard line.count <= 600 else { return false }
    for index in line.start..<line.end where bytes[index] == UInt8(ascii: ",") || bytes[index] == UInt8(ascii: "(") {
      let word = bytes[index] == UInt8(ascii: ",") ? index + 2 : index + 1
      if sides.contains(where: { Bytes.matches($0, in: bytes, at: word) }) { return true }
    }
    return (line.start..<line.end).contains { index in
      (bytes[index] == UInt8(ascii: "p") || bytes[index] == UInt8(ascii: "f") || bytes[index] == UInt8(ascii: "i"))
        && marks.contains { Bytes.matches($0, in: bytes, at: index) }
    }
  }

  private static let sides: [StaticString] = [
    "left,", "left)", "right,", "right)", "center,", "center)", "centre,", "centre)", "second from", "third from",
    "far left",
    "far right", "L)", "R)", "C)", "above,", "links)", "rechts)", "links,", "rechts,", "Mitte)",
  ]
  private static let marks: [StaticString] = [
    "pictured", "file photo", "is seen ", "ile photo", "in this photo", "in this image",
  ]
}
