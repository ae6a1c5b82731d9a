import CArchive

/// An archive, or a compressed file, that is read from its beginning to its end: member by member, never to the disk.
///
/// It belongs to one thread.
final class Unpacking {
  /// Where the bytes of an archive come from.
  struct Source {
    /// Gives the next bytes.
    let read: ByteWindow.Read
    /// Goes to a place, for a file; zip archives are read by their index then.
    let seek: ((Int) -> Bool)?
    /// How many bytes there are; 0 if that is not known.
    let size: Int
  }

  /// A file in an archive.
  struct Member {
    /// As the archive spells it.
    let name: [UInt8]
    let obstacle: Obstacle?
  }

  /// What an archive may unpack to, besides so many times its own size.
  static let freeBytes = 64 << 20
  static let mostTimes = 250
  static let mostBytes = 1 << 40
  static let mostMembers = 1_000_000

  private let source: Source
  private var archive: OpaquePointer?
  /// What the source refused with.
  private var obstacle: Obstacle?
  private var unpacked = 0
  private var members = 0

  /// Begins to read an archive.
  init(_ source: Source) throws(Obstacle) {
    self.source = source
    guard carchive_isAvailable() else { throw .noLibrary("libarchive") }
    var given = CArchiveSource()
    given.context = Unmanaged.passUnretained(self).toOpaque()
    given.read = { context, buffer, count in Unpacking.of(context)?.give(buffer, count) ?? -1 }
    given.size = Int64(source.size)
    if source.seek != nil { given.seek = { context, place in Unpacking.of(context)?.go(to: place) ?? -1 } }
    archive = carchive_open(given)
    guard archive != nil else { throw obstacle ?? .brokenArchive }
  }

  deinit {
    if let archive { carchive_close(archive) }
  }

  /// Whether it is one file that is compressed, and no archive; known once the first member was asked for.
  var isBare: Bool { archive.map { carchive_isBare($0) } ?? false }

  /// Goes to the next file in it; nil after the last one.
  func next() throws(Obstacle) -> Member? {
    guard let archive else { return nil }
    while true {
      var member = CArchiveMember()
      switch carchive_next(archive, &member) {
      case CArchiveOne: break
      case CArchiveEnd: return nil
      default: throw obstacle ?? .brokenArchive
      }
      members += 1
      guard members <= Self.mostMembers else { throw .tooManyMembers(limit: Self.mostMembers) }
      guard member.kind != CArchiveFolder else { continue }
      let name = member.name.map { Array(UnsafeRawBufferPointer(start: $0, count: Self.length(of: $0))) } ?? []
      return Member(name: name, obstacle: Self.obstacle(to: member))
    }
  }

  /// Gives the next bytes of the member; 0 at its end.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(Obstacle) -> Int {
    guard let archive else { return 0 }
    let count = carchive_read(archive, buffer.baseAddress, buffer.count)
    guard count >= 0 else { throw obstacle ?? .brokenArchive }
    unpacked += count
    let taken = source.size > 0 ? source.size : Int(carchive_taken(archive))
    guard unpacked <= Self.freeBytes || unpacked / Self.mostTimes <= taken, unpacked <= Self.mostBytes else {
      throw .unpacksToTooMuch(times: Self.mostTimes)
    }
    return count
  }

  private static func obstacle(to member: CArchiveMember) -> Obstacle? {
    if member.isEncrypted { return .encrypted }
    switch member.kind {
    case CArchiveFile: return nil
    case CArchiveLink: return .isLink
    default: return .isSpecial
    }
  }

  private static func length(of characters: UnsafePointer<CChar>) -> Int {
    var count = 0
    while characters[count] != 0 { count += 1 }
    return count
  }

  // What libarchive calls.

  private static func of(_ context: UnsafeMutableRawPointer?) -> Unpacking? {
    context.map { Unmanaged<Unpacking>.fromOpaque($0).takeUnretainedValue() }
  }

  private func give(_ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    do throws(Obstacle) {
      return try source.read(UnsafeMutableRawBufferPointer(start: buffer, count: count))
    } catch {
      obstacle = error
      return -1
    }
  }

  private func go(to place: Int64) -> Int64 {
    source.seek?(Int(place)) == true ? place : -1
  }
}
