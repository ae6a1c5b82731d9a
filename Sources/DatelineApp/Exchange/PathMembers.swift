import Storage

/// Where something lies, as the members of a line say it: a path, or the same in hexadecimal digits if it is no UTF-8.
struct PathMembers: Decodable {
  let path: String?
  let hex: String?
  let sample: String?
  /// A feed's address, and what it knows an entry by.
  let feed: String?
  let entry: String?
  let isStandardInput: Bool?

  private enum CodingKeys: String, CodingKey {
    case path, sample, feed, entry
    case hex = "path_hex"
    case isStandardInput = "standard_input"
  }

  /// Longer than any path that a system takes.
  private static let longest = 1 << 16

  /// Writes the members.
  static func write(_ place: Whereabouts, to json: inout JSONWriter) {
    switch place {
    case .file(let path): write(path, to: &json)
    case .standardInput: json.truth("standard_input", true)
    case .sample(let name): json.text("sample", name)
    case .feed(let address, let entry):
      json.text("feed", address)
      json.text("entry", entry)
    }
  }

  /// Writes the members of a path alone.
  static func write(_ path: [UInt8], to json: inout JSONWriter) {
    if let text = String(validating: path, as: UTF8.self) {
      json.text("path", text)
    } else {
      json.text("path_hex", HexBytes.text(of: path))
    }
  }

  /// What the members say.
  func place() throws(LineFault) -> Whereabouts {
    if isStandardInput == true { return .standardInput }
    if let sample {
      guard sample.utf8.count < Self.longest, !sample.utf8.contains(0) else { throw LineFault("the name is none") }
      return .sample(sample)
    }
    if let feed, let entry {
      let isOne = Self.isFeed(StoredFeed.path(of: feed)) && entry.utf8.count < Self.longest && !entry.utf8.contains(0)
      guard isOne else { throw LineFault("it names no entry of a feed") }
      return .feed(feed, entry: entry)
    }
    return .file(try bytes())
  }

  /// Whether a path is the one of a feed's source.
  private static func isFeed(_ path: [UInt8]) -> Bool {
    guard let address = StoredFeed.address(of: path) else { return false }
    return address.hasPrefix("http://") || address.hasPrefix("https://")
  }

  /// The bytes of the path.
  func bytes() throws(LineFault) -> [UInt8] {
    guard let bytes = path.map({ Array($0.utf8) }) ?? hex.flatMap({ HexBytes.bytes(of: $0) }) else {
      throw LineFault("it names no path")
    }
    // What came from standard input has a name, and no folder.
    let isWhole = bytes.first == 0x2F || !bytes.isEmpty && !bytes.contains(0x2F) || Self.isFeed(bytes)
    guard isWhole, bytes.count < Self.longest, !bytes.contains(0) else {
      throw LineFault("its path is no whole path of a file")
    }
    return bytes
  }
}
