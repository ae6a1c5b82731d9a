/// A line of a table (RFC 4180), and what of it is a field.
package enum TableRow {
  /// The fields of a line, which may hold line ends inside quotes; quotes that do not end go to the end.
  package static func fields(of row: UnsafeBufferPointer<UInt8>, separator: UInt8) -> [String] {
    var fields: [String] = []
    var field: [UInt8] = []
    var at = 0
    var isQuoted = false
    func end() {
      fields.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    while at < row.count, fields.count < mostFields {
      let byte = row[at]
      if isQuoted {
        if byte != quote {
          field.append(byte)
        } else if Bytes.at(at + 1, in: row) == quote {
          field.append(quote)
          at += 1
        } else {
          isQuoted = false
        }
      } else if byte == separator {
        end()
      } else if byte == quote, field.isEmpty {
        isQuoted = true
      } else {
        field.append(byte)
      }
      at += 1
    }
    end()
    return fields
  }

  /// Where the row at the beginning ends, past its line end; nil if it does not end here.
  ///
  /// - Returns: the row's own end, and where the next one begins.
  static func end(in bytes: UnsafeBufferPointer<UInt8>, separator: UInt8, isAtEnd: Bool) -> (end: Int, next: Int)? {
    var isQuoted = false
    var isFieldStart = true
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      if isQuoted {
        if byte == quote {
          guard at + 1 < bytes.count || isAtEnd else { return nil }
          if Bytes.at(at + 1, in: bytes) == quote { at += 1 } else { isQuoted = false }
        }
      } else if byte == 0x0A {
        return (at > 0 && bytes[at - 1] == 0x0D ? at - 1 : at, at + 1)
      } else if byte == quote, isFieldStart {
        isQuoted = true
      }
      isFieldStart = !isQuoted && byte == separator
      at += 1
    }
    return isAtEnd && !isQuoted ? (bytes.count, bytes.count) : nil
  }

  private static let quote = UInt8(ascii: "\"")
  private static let mostFields = 4_096
}
