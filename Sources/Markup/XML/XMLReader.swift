/// Takes an XML document apart into tags and text, and lets a tree grow of them.
struct XMLReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var growth = XMLGrowth()
  /// Whether there is no end of a comment, or of a document type, from here on, so that it is looked for once.
  private var isCommentEndless = false
  private var isTypeEndless = false

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Reads to the end, or until the tree may not grow any more.
  mutating func read() {
    while index < bytes.count, !growth.isFull {
      let mark = Scan.find(UInt8(ascii: "<"), bytes, index) ?? bytes.count
      if mark > index { growth.add(CharacterReferences.resolved(slice(index..<mark))) }
      index = mark
      if mark < bytes.count { readMark() }
    }
  }

  /// The tree, with what is open closed.
  mutating func finish() -> (XMLElement, Set<XMLLimit>) {
    growth.finish()
  }

  /// What begins with `<`.
  private mutating func readMark() {
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0
    switch next {
    case UInt8(ascii: "!"): readDeclaration()
    case UInt8(ascii: "?"):
      let end = Scan.find("?>", bytes, index + 2, before: index + 4096).map { $0 + 2 }
      index = end ?? Scan.find(UInt8(ascii: ">"), bytes, index).map { $0 + 1 } ?? bytes.count
    case UInt8(ascii: "/"): readEnd()
    case _ where Self.opensName(next): readStart()
    case _:
      growth.add("<")
      index += 1
    }
  }

  private mutating func readDeclaration() {
    if Scan.matches("<![cdata[", bytes, index) {
      let start = index + 9
      let end = Scan.find("]]>", bytes, start)
      growth.add(CharacterReferences.clean(slice(start..<(end ?? bytes.count))))
      index = end.map { $0 + 3 } ?? bytes.count
    } else if Scan.matches("<!--", bytes, index) {
      let end = isCommentEndless ? nil : Scan.find("-->", bytes, index + 4)
      isCommentEndless = end == nil
      index = end.map { $0 + 3 } ?? index + 4
    } else {
      let end = isTypeEndless ? nil : typeEnd()
      isTypeEndless = end == nil
      index = end ?? Scan.find(UInt8(ascii: ">"), bytes, index).map { $0 + 1 } ?? bytes.count
    }
  }

  /// Where a document type ends, with all that it declares; nil if it does not.
  private func typeEnd() -> Int? {
    var at = index + 2
    var isInside = false
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = Scan.find(bytes[at], bytes, at + 1) else { return nil }
        at = end
      case UInt8(ascii: "<") where Scan.matches("<!--", bytes, at):
        guard let end = Scan.find("-->", bytes, at + 4) else { return nil }
        at = end + 2
      case UInt8(ascii: "["): isInside = true
      case UInt8(ascii: "]"): isInside = false
      case UInt8(ascii: ">") where !isInside: return at + 1
      case _: break
      }
      at += 1
    }
    return nil
  }

  private mutating func readEnd() {
    index += 2
    let (name, prefix) = self.name()
    growth.close(name, prefix)
    // A tag that the next one follows without an end.
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 }
  }

  private mutating func readStart() {
    index += 1
    let (name, prefix) = self.name()
    var attributes: [XMLAttribute] = []
    var isClosed = false
    while index < bytes.count, bytes[index] != UInt8(ascii: ">"), bytes[index] != UInt8(ascii: "<") {
      let byte = bytes[index]
      if Scan.isBlank(byte) || byte == UInt8(ascii: "/") || byte < 0x20 {
        isClosed = byte == UInt8(ascii: "/")
        index += 1
        continue
      }
      isClosed = false
      readAttribute(into: &attributes)
    }
    guard index < bytes.count else { return }
    if bytes[index] == UInt8(ascii: ">") { index += 1 }
    growth.open(name, prefix, attributes)
    if isClosed { growth.close(name, prefix) }
  }

  private mutating func readAttribute(into attributes: inout [XMLAttribute]) {
    let start = index
    index += 1
    while index < bytes.count, !Scan.isBlank(bytes[index]), !Self.endsAttributeName(bytes[index]) { index += 1 }
    let name = slice(start..<index)
    let value = attributeValue()
    guard attributes.count < XMLLimit.mostAttributes else {
      growth.note(.attributes)
      return
    }
    attributes.append(XMLAttribute(Self.small(name), CharacterReferences.resolved(slice(value))))
  }

  /// The value after an equals sign, without its quotes; empty without one.
  private mutating func attributeValue() -> Range<Int> {
    var at = index
    while at < bytes.count, Scan.isBlank(bytes[at]) { at += 1 }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else { return index..<index }
    at += 1
    while at < bytes.count, Scan.isBlank(bytes[at]) { at += 1 }
    guard at < bytes.count else {
      index = at
      return at..<at
    }
    if bytes[at] == UInt8(ascii: "\"") || bytes[at] == UInt8(ascii: "'"), let end = Scan.find(bytes[at], bytes, at + 1)
    {
      index = end + 1
      return at + 1..<end
    }
    let start = at
    while at < bytes.count, !Scan.isBlank(bytes[at]), bytes[at] != UInt8(ascii: ">") { at += 1 }
    // `<a href=x/>`
    if at < bytes.count, at > start, bytes[at] == UInt8(ascii: ">"), bytes[at - 1] == UInt8(ascii: "/") { at -= 1 }
    index = at
    return start..<at
  }

  /// The name that begins here, in small letters, apart from what stands before its colon.
  private mutating func name() -> (name: String, prefix: String) {
    let start = index
    var colon: Int?
    while index < bytes.count, !Scan.isBlank(bytes[index]), !Self.endsName(bytes[index]) {
      if bytes[index] == UInt8(ascii: ":"), colon == nil { colon = index }
      index += 1
    }
    guard let colon else { return (Self.small(slice(start..<index)), "") }
    return (Self.small(slice(colon + 1..<index)), Self.small(slice(start..<colon)))
  }

  private static func small(_ name: UnsafeBufferPointer<UInt8>) -> String {
    let name = name.prefix(XMLLimit.mostNameBytes)
    guard name.contains(where: { $0 &- 65 < 26 }) else { return String(decoding: name, as: UTF8.self) }
    return String(decoding: name.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// A name as it is kept: in small letters, and not without end.
  static func small(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 &- 65 < 26 }) || name.utf8.count > XMLLimit.mostNameBytes else { return name }
    var name = name
    return name.withUTF8 { small($0) }
  }

  /// The name of an attribute as it is kept, its prefix before a colon.
  static func small(_ name: MarkupName) -> String {
    name.prefix.isEmpty ? small(name.local) : small(name.prefix + ":" + name.local)
  }

  private static func opensName(_ byte: UInt8) -> Bool {
    Scan.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "<") || byte < 0x20
  }

  private static func endsAttributeName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "=") || endsName(byte)
  }

  private func slice(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}
