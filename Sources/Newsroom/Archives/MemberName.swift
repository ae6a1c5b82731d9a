/// The name of a file in an archive as a part of a path: nothing that leads out of the archive.
enum MemberName {
  private static let longest = 1_024

  /// The name without what leads up or to the root; nil for what is hidden, and for folders of a system's own.
  static func cleaned(_ name: [UInt8]) -> [UInt8]? {
    let parts = name.split { $0 == 0x2F || $0 == 0x5C }.filter { $0 != [0x2E] && $0 != [0x2E, 0x2E] }
    guard !parts.contains(where: { $0.first == 0x2E }), parts.first != "__MACOSX".utf8[...].map({ $0 })[...] else {
      return nil
    }
    let path = Array(parts.joined(separator: [0x2F]))
    guard !path.isEmpty else { return Array("unnamed".utf8) }
    return path.count <= longest ? path : Array(path.suffix(longest).drop { $0 == 0x2F || $0 & 0xC0 == 0x80 })
  }
}
