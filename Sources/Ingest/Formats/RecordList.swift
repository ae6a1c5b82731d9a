/// An array of records in a JSON object, under a name that says so: `{"status": "ok", "articles": [{…}, …]}`.
enum RecordList {
  /// Whether such an array begins in the object.
  static func opens(in object: UnsafeBufferPointer<UInt8>) -> Bool {
    start(in: object) != nil
  }

  /// Where such an array's bracket stands; nil if it is not there.
  static func start(in object: UnsafeBufferPointer<UInt8>) -> Int? {
    var nesting = JSONNesting()
    var keyStart: Int?
    var key: Range<Int>?
    for (index, byte) in object.enumerated() {
      let wasInString = nesting.isInString
      if nesting.take(byte) { return nil }
      if nesting.isInString, !wasInString {
        keyStart = index + 1
      } else if wasInString, !nesting.isInString {
        key = keyStart.map { $0..<index }
      } else if byte == UInt8(ascii: "["), !nesting.isInString, nesting.depth == 2 || nesting.depth == 3 {
        if let key, isName(UnsafeBufferPointer(rebasing: object[key])), holdsObjects(object, after: index) {
          return index
        }
      } else if byte > 0x20, byte != UInt8(ascii: ":"), !nesting.isInString {
        key = nil
      }
    }
    return nil
  }

  private static func isName(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    guard key.count <= 16 else { return false }
    return names.contains(String(decoding: key, as: UTF8.self))
  }

  private static func holdsObjects(_ bytes: UnsafeBufferPointer<UInt8>, after bracket: Int) -> Bool {
    var next = bracket + 1
    while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
    return next < bytes.count && bytes[next] == UInt8(ascii: "{")
  }

  private static let names: Set<String> = [
    "articles", "items", "results", "docs", "documents", "data", "news", "stories", "posts", "records", "rows",
    "entries", "hits", "value",
  ]
}
