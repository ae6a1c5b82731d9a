import Storage

/// Where an article lies, as its line says it.
struct PlacementMembers: Decodable {
  let place: PathMembers
  /// Below 0 for a place where the article stood once.
  let index: Int
  let start: Int

  private enum CodingKeys: String, CodingKey {
    case index, start
  }

  init(from decoder: any Decoder) throws {
    place = try PathMembers(from: decoder)
    let members = try decoder.container(keyedBy: CodingKeys.self)
    index = try members.decode(Int.self, forKey: .index)
    start = try members.decode(Int.self, forKey: .start)
  }

  static func write(_ placement: Placement, to json: inout JSONWriter) {
    json.object { json in
      PathMembers.write(placement.place, to: &json)
      json.number("index", placement.number)
      json.number("start", placement.start)
    }
  }

  func placement() throws(LineFault) -> Placement {
    guard (-1..<1 << 31).contains(index), (0..<1 << 48).contains(start) else {
      throw LineFault("it lies at no place of a file")
    }
    return Placement(place: try place.place(), number: index, start: start)
  }
}
