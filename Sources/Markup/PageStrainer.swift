/// Takes out of a page what a reader never sees, before it is parsed: scripts, styles, comments, attributes of no use.
///
/// That is most of a page's bytes. It also keeps from the parser what would cost it more than linear time: nesting
/// without end, end tags of nothing, a million attributes.
struct PageStrainer {
  /// The page, well enough formed for the parser.
  private(set) var strained: [UInt8] = []
  /// Runs of the page that hold structured data (`application/ld+json`).
  private(set) var data: [Range<Int>] = []
  private(set) var limits: Set<PageLimit> = []
  private let page: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var open = OpenElements()
  /// What has no end from here on, so that it is looked for once.
  private var endless: Set<PageElement> = []
  private var isCommentEndless = false

  /// Strains a page of any bytes; linear.
  init(_ page: UnsafeBufferPointer<UInt8>) {
    self.page = page
    strained.reserveCapacity(page.count / 2)
    while index < page.count {
      let mark = Scan.find(UInt8(ascii: "<"), page, index) ?? page.count
      keep(index..<mark)
      index = mark
      if mark < page.count { readMark() }
    }
    limits.formUnion(open.isTooDeep ? [.depth] : [])
  }

  private mutating func keep(_ range: Range<Int>) {
    strained.append(contentsOf: UnsafeBufferPointer(rebasing: page[range]))
  }

  /// What begins with `<`.
  private mutating func readMark() {
    guard index + 1 < page.count else { return index += 1 }
    switch page[index + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): readDeclaration()
    case UInt8(ascii: "/") where index + 2 < page.count && Scan.isLetter(page[index + 2]): readEnd()
    case let byte where Scan.isLetter(byte): readStart()
    case _:
      strained.append(contentsOf: [0x26, 0x6C, 0x74, 0x3B])  // &lt;
      index += 1
    }
  }

  /// A comment, a document type or an instruction; a comment without an end is only its mark.
  private mutating func readDeclaration() {
    if Scan.matches("<!--", page, index) {
      let end = isCommentEndless ? nil : Scan.find("-->", page, index + 2)
      isCommentEndless = end == nil
      index = end.map { $0 + 3 } ?? index + 4
    } else if Scan.matches("<![cdata[", page, index) {
      index += 9
    } else {
      index = Scan.find(UInt8(ascii: ">"), page, index).map { $0 + 1 } ?? page.count
    }
  }

  private mutating func readEnd() {
    let name = nameRange(from: index + 2)
    let element = PageElement(name: slice(name))
    let end = Scan.find(UInt8(ascii: ">"), page, name.upperBound).map { $0 + 1 } ?? page.count
    if open.close(element, NameHash.of(slice(name))) {
      strained.append(contentsOf: [0x3C, 0x2F])
      keep(name)
      strained.append(UInt8(ascii: ">"))
    }
    index = end
  }

  private mutating func readStart() {
    let start = index
    let name = nameRange(from: index + 1)
    let element = PageElement(name: slice(name))
    let mark = strained.count
    strained.append(UInt8(ascii: "<"))
    keep(name)
    index = name.upperBound
    let isClosed = readAttributes()
    // `<div/>` is open to a browser; whoever writes it means it closed.
    if isClosed { strained.append(UInt8(ascii: "/")) }
    strained.append(UInt8(ascii: ">"))
    if element.isUnseen {
      strained.removeSubrange(mark...)
      if !isClosed { skip(element, name, start) }
    } else if !element.isVoid, !isClosed, !open.open(element, NameHash.of(slice(name))) {
      strained.removeSubrange(mark...)
    }
  }

  /// Passes over what an unseen element holds; of one without an end only the tag.
  private mutating func skip(_ element: PageElement, _ name: Range<Int>, _ start: Int) {
    let inside = index
    guard !endless.contains(element), let end = Scan.end(of: slice(name), page, inside) else {
      endless.insert(element)
      if element == .script || element == .style { index = page.count }
      return
    }
    if element == .script, Scan.find("ld+json", page, start, before: inside) != nil { data.append(inside..<end) }
    index = Scan.find(UInt8(ascii: ">"), page, end).map { $0 + 1 } ?? page.count
  }

  /// Copies the attributes that are of use, up to the tag's end; whether the tag closes itself.
  private mutating func readAttributes() -> Bool {
    var count = 0
    var isClosed = false
    while index < page.count, page[index] != UInt8(ascii: ">") {
      if Scan.isBlank(page[index]) || page[index] == UInt8(ascii: "/") {
        isClosed = page[index] == UInt8(ascii: "/")
        index += 1
        continue
      }
      // A tag that another one follows without an end.
      if page[index] == UInt8(ascii: "<") { return false }
      isClosed = false
      let name = attributeName()
      let value = attributeValue()
      guard PageAttribute(name: slice(name)) != nil else { continue }
      guard value.count <= PageLimit.mostValueBytes else { continue }
      count += 1
      guard count <= PageLimit.mostAttributes else {
        limits.insert(.attributes)
        continue
      }
      write(name, value)
    }
    index = min(page.count, index + 1)
    return isClosed
  }

  private mutating func attributeName() -> Range<Int> {
    let start = index
    index += 1
    while index < page.count, !Scan.isBlank(page[index]), !Self.endsName(page[index]) { index += 1 }
    return start..<index
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<")
  }

  /// The value after an equals sign, without its quotes; empty without one.
  private mutating func attributeValue() -> Range<Int> {
    var at = index
    while at < page.count, Scan.isBlank(page[at]) { at += 1 }
    guard at < page.count, page[at] == UInt8(ascii: "=") else { return index..<index }
    at += 1
    while at < page.count, Scan.isBlank(page[at]) { at += 1 }
    guard at < page.count else {
      index = at
      return at..<at
    }
    let quote = page[at]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      let end = Scan.find(quote, page, at + 1) ?? page.count
      index = min(page.count, end + 1)
      return at + 1..<end
    }
    let start = at
    while at < page.count, !Scan.isBlank(page[at]), page[at] != UInt8(ascii: ">") { at += 1 }
    index = at
    return start..<at
  }

  private mutating func write(_ name: Range<Int>, _ value: Range<Int>) {
    strained.append(0x20)
    keep(name)
    let quote = slice(value).contains(UInt8(ascii: "\"")) ? UInt8(ascii: "'") : UInt8(ascii: "\"")
    strained.append(contentsOf: [UInt8(ascii: "="), quote])
    if slice(value).contains(quote) {
      for byte in slice(value) where byte != quote { strained.append(byte) }
    } else {
      keep(value)
    }
    strained.append(quote)
  }

  private func nameRange(from start: Int) -> Range<Int> {
    var end = start
    while end < page.count, !Scan.isBlank(page[end]), page[end] != UInt8(ascii: ">"), page[end] != UInt8(ascii: "/"),
      page[end] != UInt8(ascii: "<")
    {
      end += 1
    }
    return start..<end
  }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: page[range])
  }
}
