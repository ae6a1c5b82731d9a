/// What a terminal does with a scalar, as far as its place in a row goes.
///
/// Whatever terminals are known to disagree about is drawn as something they agree about, see `drawn(_:)`.
package enum ScalarKind: UInt8, Sendable {
  /// One column.
  case narrow = 0
  /// Two columns: East Asian wide characters, emoji.
  case wide = 1
  /// No column of its own: it combines with the character before it.
  case mark = 2
  /// Shows nothing and takes no column: direction controls, joiners, soft hyphens, variation selectors, tags.
  case invisible = 3
  /// Unassigned, private or of disputed width: drawn as U+FFFD, one column.
  case unmeasured = 4
  /// A C0 or C1 control, or DEL: drawn as a picture of it, one column.
  case control = 5
  /// Half a flag: drawn as its letter, one column, since terminals disagree how wide a flag is.
  case flagLetter = 6

  /// The kind of a scalar.
  package init(_ scalar: Unicode.Scalar) {
    self = Self.kind(of: scalar.value)
  }

  /// The columns of a scalar of this kind.
  package var columns: Int {
    switch self {
    case .narrow, .unmeasured, .control, .flagLetter: 1
    case .wide: 2
    case .mark, .invisible: 0
    }
  }

  static func kind(of value: UInt32) -> ScalarKind {
    switch value {
    case 0x20...0x7E: .narrow
    case 0...0x1F, 0x7F...0x9F: .control
    // The letters of most of the world's newspapers, and the quotation marks and dashes between them.
    case 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x482, 0x2010...0x2027: .narrow
    case 0x3041...0x3096, 0x4E00...0x9FFF, 0xAC00...0xD7A3: .wide
    case 0x1F1E6...0x1F1FF: .flagLetter
    default: lookedUp(value)
    }
  }

  /// What is drawn for a scalar that has columns; always of kind `narrow` or `wide`, and as wide as the scalar.
  static func drawn(_ value: UInt32, kind: ScalarKind) -> UInt32 {
    switch kind {
    case .narrow, .wide, .mark, .invisible: value
    case .unmeasured: 0xFFFD
    case .control: picture(of: value)
    case .flagLetter: value - 0x1F1E6 + 0x41
    }
  }

  /// The symbol of a control: `␛` for Escape, `␡` for Delete, U+FFFD for one of C1; tab and line ends are blanks.
  private static func picture(of control: UInt32) -> UInt32 {
    switch control {
    case 0x09, 0x0A: 0x20
    case 0...0x1F: 0x2400 + control
    case 0x7F: 0x2421
    default: 0xFFFD
    }
  }

  private static func lookedUp(_ value: UInt32) -> ScalarKind {
    ScalarKindTable.changes.withUnsafeBufferPointer { changes in
      let wanted = value << 3 | 7
      var low = 0
      var high = changes.count
      while low < high {
        let middle = (low + high) / 2
        if changes[middle] <= wanted { low = middle + 1 } else { high = middle }
      }
      guard low > 0 else { return .unmeasured }
      return ScalarKind(rawValue: UInt8(truncatingIfNeeded: changes[low - 1] & 7)) ?? .unmeasured
    }
  }
}
