/// The head of an answer: names and values.
struct AnswerHead {
  private var values: [String: String] = [:]

  /// Reads the lines of the last head that came; earlier ones only announced it.
  init(_ bytes: UnsafeRawBufferPointer) {
    for line in bytes.split(separator: 0x0A) {
      let line = line.last == 0x0D ? line.dropLast() : line
      guard !line.starts(with: "HTTP/".utf8) else {
        values = [:]
        continue
      }
      guard let colon = line.firstIndex(of: 0x3A) else { continue }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      guard Self.wanted.contains(name), values[name] == nil else { continue }
      let value = line[(colon + 1)...].trimmed
      guard value.count <= WebAddress.longest else { continue }
      values[name] = String(decoding: value, as: UTF8.self)
    }
  }

  private static let wanted: Set = ["etag", "last-modified", "content-type", "location"]

  /// What may be said back to the server: nothing that would end the line.
  subscript(_ name: String) -> String? {
    guard let value = values[name], !value.isEmpty else { return nil }
    return value.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } ? value : nil
  }
}

extension Slice<UnsafeRawBufferPointer> {
  fileprivate var trimmed: Self {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let start = firstIndex { !isBlank($0) } ?? endIndex
    let end = lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
    return self[start..<Swift.max(start, end)]
  }
}
