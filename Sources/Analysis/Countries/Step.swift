/// One step along a form: the forms know only the plain space, apostrophe and hyphen; texts write them in many ways.
struct Step {
  let byte: UInt8
  /// How many bytes of the text it takes.
  let length: Int

  /// The step at `index`, which is before `limit`.
  @inline(__always)
  init(_ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ limit: Int) {
    let first = text[index]
    if first == 0x0A || first == 0x09 {
      self.init(byte: 0x20, length: 1)
    } else if first == 0xC2, index + 1 < limit, text[index + 1] == 0xA0 {
      self.init(byte: 0x20, length: 2)
    } else if first == 0xE2, index + 2 < limit, text[index + 1] == 0x80, let plain = Self.plain(text[index + 2]) {
      self.init(byte: plain, length: 3)
    } else {
      self.init(byte: first, length: 1)
    }
  }

  private init(byte: UInt8, length: Int) {
    self.byte = byte
    self.length = length
  }

  /// The plain mark of U+20xx by its last byte: non-breaking hyphen, right and left quote, narrow space.
  private static func plain(_ last: UInt8) -> UInt8? {
    switch last {
    case 0x90, 0x91: 0x2D
    case 0x98, 0x99: 0x27
    case 0xAF: 0x20
    default: nil
    }
  }
}
