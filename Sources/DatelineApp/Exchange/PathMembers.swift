import Storage

/// Where something lies, as the members of a line say it: a path, or the same in hexadecimal digits if it is no UTF-8.
struct PathMembers: Decodable {
  let path: String?
  let hex: String?
  let sample: String?
  let isStandardInput: Bool?

  private enum CodingKeys: String, CodingKey {
    case path, sample
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
    return .file(try bytes())
  }

  /// The bytes of the path.
  func bytes() throws(LineFault) -> [UInt8] {
    guard let bytes = path.map({ Array($0.utf8) }) ?? hex.flatMap({ HexBytes.bytes(of: $0) }) else {
      throw LineFault("it names no path")
    }
    // What came from standard input has a name, and no folder.
    let isWhole = bytes.first == 0x2F || !bytes.isEmpty && !bytes.contains(0x2F)
    guard isWhole, bytes.count < Self.longest, !bytes.contains(0) else {
      throw LineFault("its path is no whole path of a file")
    }
    return bytes
  }
}
