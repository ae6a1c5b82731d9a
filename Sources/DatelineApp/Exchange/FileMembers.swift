import Storage

/// A file, as its line says it.
struct FileMembers: Decodable {
  let place: PathMembers
  let size: Int?
  let modified: Int?
  let inode: UInt64?
  let device: UInt64?
  let fault: String?
  let isGone: Bool?

  private enum CodingKeys: String, CodingKey {
    case size, modified, inode, device, fault
    case isGone = "gone"
  }

  init(from decoder: any Decoder) throws {
    place = try PathMembers(from: decoder)
    let members = try decoder.container(keyedBy: CodingKeys.self)
    size = try members.decodeIfPresent(Int.self, forKey: .size)
    modified = try members.decodeIfPresent(Int.self, forKey: .modified)
    inode = try members.decodeIfPresent(UInt64.self, forKey: .inode)
    device = try members.decodeIfPresent(UInt64.self, forKey: .device)
    fault = try members.decodeIfPresent(String.self, forKey: .fault)
    isGone = try members.decodeIfPresent(Bool.self, forKey: .isGone)
  }

  static func write(_ file: ExportedFile, to json: inout JSONWriter) {
    PathMembers.write(file.place, to: &json)
    if let look = file.look {
      json.number("size", look.size)
      // Nanoseconds since 1970.
      json.number("modified", look.modified)
      json.key("inode")
      json.literal(String(look.inode))
      json.key("device")
      json.literal(String(look.device))
    }
    if let fault = file.fault { json.text("fault", fault) }
    if file.isGone { json.truth("gone", true) }
  }

  func file() throws(LineFault) -> ExportedFile {
    var look: FileLook?
    if let size, let modified, let inode, let device {
      guard size >= 0 else { throw LineFault("a file is not shorter than nothing") }
      look = FileLook(size: size, modified: modified, inode: inode, device: device)
    }
    return ExportedFile(place: try place.place(), look: look, fault: fault, isGone: isGone ?? false)
  }
}
