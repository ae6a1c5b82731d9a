/// The blocks of an article's part of a page, with what each is worth, and how their ends are cut off.
struct PageTrim {
  private(set) var blocks: [(block: TextBlock, value: Int)]
  private let places: PagePlaces

  /// Cuts off what stands before the headline, and what follows the last sentence.
  init(_ blocks: [(block: TextBlock, value: Int)], _ places: PagePlaces, headline: String?) {
    self.blocks = blocks
    self.places = places
    if let headline { cutHeadline(PageKey.of(headline)) }
    cutBefore()
    cutAfter()
  }

  private mutating func cutHeadline(_ key: [UInt8]) {
    guard let place = blocks.prefix(40).firstIndex(where: { PageKey.of($0.block.text) == key }) else { return }
    let before = blocks[..<place].reduce(0) { $0 + max(0, $1.value) }
    if before < 400 { blocks.removeSubrange(...place) } else { blocks.remove(at: place) }
  }

  private mutating func cutBefore() {
    guard let first = blocks.firstIndex(where: { $0.value > 0 }) else { return }
    let top = places.container(blocks[first].block)
    // A heading before the first paragraph opens a chapter, if others follow; else it may be a second headline.
    let hasChapters = blocks[first...].contains { places.isSubheading($0.block, top) }
    let stranger = blocks[..<first].lastIndex {
      !places.isKin($0.block, top) && !(hasChapters && places.isSubheading($0.block, top))
    }
    if let stranger { blocks.removeSubrange(...stranger) }
  }

  private mutating func cutAfter() {
    guard let last = blocks.lastIndex(where: { $0.value > 0 }) else { return }
    let bottom = places.container(blocks[last].block)
    let end = blocks[(last + 1)...].firstIndex { !places.isKin($0.block, bottom) } ?? blocks.count
    blocks.removeSubrange(end...)
  }

  /// Where the article ends: before a line that opens what only follows one, if most of the text stands before it.
  func end(_ signs: [Sign]) -> Int {
    let whole = blocks.reduce(0) { $0 + max(0, $1.value) }
    var before = 0
    for index in blocks.indices {
      if signs[index] == .tail || signs[index] == .list, before > 0, before * 20 >= whole * 17 { return index }
      before += max(0, blocks[index].value)
    }
    return blocks.count
  }
}
