/// JSON as bytes, written as it is told.
///
/// Every string is escaped so that no control, line separator or direction mark stands in the output as itself.
struct JSONWriter: Sendable {
  private(set) var bytes: [UInt8]
  private var needsComma = false

  /// Creates a writer with room for `count` bytes.
  init(room count: Int) {
    self.init()
    bytes.reserveCapacity(count)
  }

  /// Creates a writer that goes on after `bytes`, and after an element of an array if that is said.
  init(after bytes: consuming [UInt8] = [], isAfterElement: Bool = false) {
    self.bytes = bytes
    needsComma = isAfterElement
  }

  /// Writes an object whose members `members` writes.
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(0x7B)
    members(&self)
    close(0x7D)
  }

  /// Writes an array whose elements `elements` writes.
  mutating func array(_ elements: (inout JSONWriter) -> Void) {
    open(0x5B)
    elements(&self)
    close(0x5D)
  }

  /// Writes the name of a member; its value must come next.
  ///
  /// `name` must need no escapes.
  mutating func key(_ name: StaticString) {
    let comma = needsComma
    // One step for all of it: many small appends took a third of the time of writing.
    bytes.append(addingCapacity: name.utf8CodeUnitCount + 4) { free in
      if comma { free.append(0x2C) }
      free.append(0x22)
      name.withUTF8Buffer { for byte in $0 { free.append(byte) } }
      free.append(0x22)
      free.append(0x3A)
    }
    needsComma = false
  }

  /// Writes a foreign name of a member; its value must come next.
  mutating func key(foreign name: String) {
    string(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a string, or null.
  mutating func string(_ text: String?) {
    guard var text else { return null() }
    separate()
    bytes.append(0x22)
    text.withUTF8 { escape($0) }
    bytes.append(0x22)
  }

  /// Writes a whole number.
  mutating func number(_ value: Int) {
    separate()
    appendDigits(of: value)
  }

  /// Writes a number with at most three decimals; 0 for one that is none.
  mutating func fraction(_ value: Double) {
    let thousandths = (value * 1000).rounded()
    guard thousandths >= 0, thousandths < 1e9 else {
      return literal(value.isFinite ? String(thousandths / 1000) : "0")
    }
    separate()
    let (whole, rest) = Int(thousandths).quotientAndRemainder(dividingBy: 1000)
    appendDigits(of: whole)
    let digits = [rest / 100, rest / 10 % 10, rest % 10].map { UInt8(truncatingIfNeeded: 0x30 + $0) }
    bytes.append(0x2E)
    bytes.append(contentsOf: rest % 100 == 0 ? digits[..<1] : rest % 10 == 0 ? digits[..<2] : digits[...])
  }

  /// Writes true or false.
  mutating func bool(_ value: Bool) {
    literal(value ? "true" : "false")
  }

  /// Writes null.
  mutating func null() {
    literal("null")
  }

  /// Writes a value that is JSON already.
  mutating func literal(_ json: String) {
    separate()
    bytes.append(contentsOf: json.utf8)
  }

  /// Ends a line of JSON Lines.
  mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
    needsComma = true
  }

  private mutating func appendDigits(of value: Int) {
    guard value >= 0, value < 100_000_000 else { return bytes.append(contentsOf: String(value).utf8) }
    // Up to eight digits, the first one lowest.
    var digits: UInt64 = 0
    var count = 0
    var rest = UInt32(truncatingIfNeeded: value)
    repeat {
      digits = digits << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    bytes.append(addingCapacity: count) { free in
      for _ in 0..<count {
        free.append(UInt8(truncatingIfNeeded: digits))
        digits >>= 8
      }
    }
  }

  /// Appends `text`, in runs that need no escape and escapes between them.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte >= 0x20, byte < 0x7F, byte != 0x22, byte != 0x5C {
        at += 1
        continue
      }
      let (scalar, length) = Self.scalar(in: text, at: at)
      if Self.mustEscape(scalar) {
        bytes.append(contentsOf: text[copied..<at])
        appendEscape(of: scalar)
        copied = at + length
      }
      at += length
    }
    bytes.append(contentsOf: text[copied...])
  }

  /// The scalar that begins at `at`; `text` is a string's UTF-8 and therefore valid.
  private static func scalar(in text: UnsafeBufferPointer<UInt8>, at: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(text[at])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, at + length <= text.count else { return (first, 1) }
    var value = first & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(text[at + next]) & 0x3F }
    return (value, length)
  }

  private static func mustEscape(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F: true
    case 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    case _: false
    }
  }

  private mutating func appendEscape(of scalar: UInt32) {
    let short: UInt8? =
      switch scalar {
      case 0x22, 0x5C: UInt8(scalar)
      case 0x08: 0x62
      case 0x09: 0x74
      case 0x0A: 0x6E
      case 0x0C: 0x66
      case 0x0D: 0x72
      case _: nil
      }
    if let short {
      bytes.append(0x5C)
      bytes.append(short)
    } else if scalar > 0xFFFF {
      appendUnit(0xD800 + (scalar - 0x10000) >> 10)
      appendUnit(0xDC00 + (scalar - 0x10000) & 0x3FF)
    } else {
      appendUnit(scalar)
    }
  }

  private mutating func appendUnit(_ unit: UInt32) {
    bytes.append(0x5C)
    bytes.append(0x75)
    for shift: UInt32 in [12, 8, 4, 0] {
      let digit = UInt8(unit >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
    }
  }
}
