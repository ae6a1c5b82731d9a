/// The columns of a row as they stand in SQLite's file ("Database File Format", 2.1).
struct RowRecord {
  enum Field: Equatable {
    case null
    case number(Int)
    case text(ArraySlice<UInt8>)
    case blob(ArraySlice<UInt8>)
    case other
  }

  let fields: [Field]

  /// Reads a row; nil if it is none.
  ///
  /// Of one that goes on elsewhere, the last columns may be cut short.
  init?(_ payload: ArraySlice<UInt8>, length: Int) {
    var head = payload
    guard let size = Self.varint(&head), size >= 1, size <= payload.count else { return nil }
    head = payload[head.startIndex..<max(head.startIndex, payload.startIndex + size)]
    var body = payload.dropFirst(size)
    var rest = length - size
    var fields: [Field] = []
    while !head.isEmpty {
      guard let type = Self.varint(&head), type >= 0, fields.count < 64 else { return nil }
      let count = Self.count(of: type)
      guard count <= rest else { return nil }
      rest -= count
      let bytes = body.prefix(count)
      body = body.dropFirst(count)
      fields.append(Self.field(type, bytes, isWhole: bytes.count == count))
    }
    guard rest == 0 else { return nil }
    self.fields = fields
  }

  /// Takes a number of one to nine bytes from the front.
  static func varint(_ bytes: inout ArraySlice<UInt8>) -> Int? {
    var value: UInt64 = 0
    for index in 0..<9 {
      guard let byte = bytes.popFirst() else { return nil }
      if index == 8 { return Int(bitPattern: UInt(value << 8 | UInt64(byte))) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int(bitPattern: UInt(value)) }
    }
    return nil
  }

  private static func count(of type: Int) -> Int {
    switch type {
    case 0...4: type
    case 5: 6
    case 6, 7: 8
    case ..<12: 0
    case _: (type - 12) / 2
    }
  }

  private static func field(_ type: Int, _ bytes: ArraySlice<UInt8>, isWhole: Bool) -> Field {
    switch type {
    case 0: return .null
    case 8, 9: return .number(type - 8)
    case 1...6:
      guard isWhole, let first = bytes.first else { return .other }
      return .number(bytes.dropFirst().reduce(Int(Int8(bitPattern: first))) { $0 << 8 | Int($1) })
    case ..<12: return .other
    case _: return type % 2 == 0 ? .blob(bytes) : .text(bytes)
    }
  }
}
