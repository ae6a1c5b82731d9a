import Storage

/// Where an article lies, as its line says it.
struct PlacementMembers: Decodable {
  let place: PathMembers
  /// Below 0 for a place where the article stood once.
  let index: Int
  let start: Int
  /// The content id of what lies there, where it is another version.
  let version: String?

  private enum CodingKeys: String, CodingKey {
    case index, start, version
  }

  init(from decoder: any Decoder) throws {
    place = try PathMembers(from: decoder)
    let members = try decoder.container(keyedBy: CodingKeys.self)
    index = try members.decode(Int.self, forKey: .index)
    start = try members.decode(Int.self, forKey: .start)
    version = try members.decodeIfPresent(String.self, forKey: .version)
  }

  static func write(_ placement: Placement, to json: inout JSONWriter) {
    json.object { json in
      PathMembers.write(placement.place, to: &json)
      json.number("index", placement.number)
      json.number("start", placement.start)
      if let version = placement.version { json.text("version", HexBytes.text(of: version.bytes)) }
    }
  }

  func placement() throws(LineFault) -> Placement {
    guard (-1..<1 << 31).contains(index), (0..<1 << 48).contains(start) else {
      throw LineFault("it lies at no place of a file")
    }
    let content = version.flatMap { HexBytes.bytes(of: $0) }.flatMap { ContentID(bytes: $0) }
    guard (version == nil) == (content == nil) else { throw LineFault("its version is no content id") }
    return Placement(place: try place.place(), number: index, start: start, version: content)
  }
}
