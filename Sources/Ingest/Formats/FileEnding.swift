/// What the name of a file says of its format: the letters after its last dot, but for those of a compression.
struct FileEnding {
  /// In small letters; empty without a dot, and for more than eight letters.
  let letters: String

  init(of name: some Sequence<UInt8>) {
    var tail: [UInt8] = []
    var before: [UInt8] = []
    var hasDot = false
    for byte in name {
      if byte == UInt8(ascii: ".") {
        if hasDot { before = tail }
        hasDot = true
        tail = []
      } else if byte == UInt8(ascii: "/") {
        (hasDot, before) = (false, [])
      } else if hasDot, tail.count <= 8 {
        tail.append(Bytes.isUpper(byte) ? byte | 0x20 : byte)
      }
    }
    let last = hasDot && tail.count <= 8 ? String(decoding: tail, as: UTF8.self) : ""
    letters = ["gz", "zst", "bz2", "xz"].contains(last) ? String(decoding: before, as: UTF8.self) : last
  }

  var isPage: Bool { ["html", "htm", "xhtml", "shtml"].contains(letters) }
  var isText: Bool { ["txt", "text", "md"].contains(letters) }
  var isTable: Bool { ["csv", "tsv"].contains(letters) }
  var isJSON: Bool { ["json", "jsonl", "ndjson", "jl"].contains(letters) }
  var isJSONLines: Bool { letters != "json" && isJSON }
  var isMail: Bool { letters == "eml" }
  var isMailbox: Bool { letters == "mbox" }
}
