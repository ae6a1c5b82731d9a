import Ingest
import News
import Storage

/// Reads an archive member by member, each by the door of its own format; an archive in it is read, too, but no third.
///
/// In the library a member is a file below the archive, as if that were a folder.
struct ArchiveDoor {
  private static let mostDepth = 2

  private let desk: ReadingDesk
  private let library: Library
  private let look: FileLook?
  private let draft: PieceDraft
  private let intake: SourceIntake
  private var names: Set<[UInt8]> = []

  /// Prepares to read; `intake` takes what is in something that is only compressed, and what is wrong with an archive.
  init(desk: ReadingDesk, library: Library, look: FileLook?, draft: PieceDraft, intake: SourceIntake) {
    self.desk = desk
    self.library = library
    self.look = look
    self.draft = draft
    self.intake = intake
  }

  /// Reads it to its end; the window is used for what is in it.
  ///
  /// - Throws: an obstacle to the rest of it.
  mutating func read(_ source: Unpacking.Source, _ window: inout ByteWindow) throws(Obstacle) {
    defer { if !names.isEmpty { draft.begin(intake.place, look: look) } }
    try read(source, &window, below: intake.place.path, depth: 1)
    if !names.isEmpty, !desk.stop.isGiven { draft.enter(vanished: vanished()) }
  }

  private mutating func read(
    _ source: Unpacking.Source,
    _ window: inout ByteWindow,
    below path: [UInt8],
    depth: Int
  ) throws(Obstacle) {
    guard depth <= Self.mostDepth else { throw .packedTooDeep }
    let unpacking = try Unpacking(source)
    var member = try unpacking.next()
    if member == nil { throw .empty }
    if unpacking.isBare {
      return try readContent(of: unpacking, &window, path, intake, depth: depth)
    }
    while let current = member, !desk.stop.isGiven {
      if let name = MemberName.cleaned(current.name) {
        try read(current, of: unpacking, &window, at: path + [0x2F] + name, depth: depth)
      }
      member = try unpacking.next()
    }
  }

  private mutating func read(
    _ member: Unpacking.Member,
    of unpacking: Unpacking,
    _ window: inout ByteWindow,
    at path: [UInt8],
    depth: Int
  ) throws(Obstacle) {
    var path = path
    while !names.insert(path).inserted { path.append(UInt8(ascii: "'")) }
    let place = Whereabouts.file(path)
    let part = SourceIntake(place, at: desk, into: draft)
    draft.begin(place, look: look)
    let before = names.count
    var ending: Obstacle?
    do throws(Obstacle) {
      if let obstacle = member.obstacle { throw obstacle }
      try readContent(of: unpacking, &window, path, part, depth: depth)
    } catch {
      part.setAside(error, at: nil)
      ending = error
    }
    // What lies in an archive in there has ended, too.
    if names.count > before { draft.begin(place, look: look) }
    part.finish()
    let name = String(decoding: path.dropFirst(intake.place.path.count + 1), as: UTF8.self)
    if let ending { intake.remember(ending, at: name) }
    draft.end(isWhole: !desk.stop.isGiven && ending?.isLasting != false, hadChanged: false, isMember: true)
    if case .unpacksToTooMuch = ending { throw .unpacksToTooMuch(times: Unpacking.mostTimes) }
  }

  /// Reads what is in a member, or in something that is only compressed.
  private mutating func readContent(
    of unpacking: Unpacking,
    _ window: inout ByteWindow,
    _ path: [UInt8],
    _ intake: SourceIntake,
    depth: Int
  ) throws(Obstacle) {
    // Where it breaks off, what came before is read as if it ended there.
    var ending: Obstacle?
    let read: ByteWindow.Read = { buffer in
      do throws(Obstacle) {
        return try unpacking.read(into: buffer)
      } catch {
        ending = error
        return 0
      }
    }
    window.begin(expecting: 1 << 20)
    try window.fill(read)
    do throws(Obstacle) {
      guard window.count > 0 else { throw .empty }
      try self.read(DocumentFormat(of: window.bytes, named: path), &window, path, intake, depth: depth, read)
    } catch {
      throw ending ?? error
    }
    if let ending { throw ending }
  }

  private mutating func read(
    _ format: DocumentFormat,
    _ window: inout ByteWindow,
    _ path: [UInt8],
    _ intake: SourceIntake,
    depth: Int,
    _ read: @escaping ByteWindow.Read
  ) throws(Obstacle) {
    guard format == .packed else {
      return try Doors(map: desk.map).read(format, &window, read: read, into: intake)
    }
    let inner = PackedSource(descriptor: nil, head: Array(window.bytes), rest: read, note: { _ in })
    try self.read(inner.unpacked(size: 0), &window, below: path, depth: depth + 1)
  }

  /// The files that the library knows below the archive, and that are not in it any more.
  private func vanished() -> [Int] {
    var gone: [Int] = []
    let top = intake.place.path + [0x2F]
    for folder in (try? library.knownFolders(under: top)) ?? [] {
      var last: [UInt8]?
      while let page = try? library.knownFiles(in: folder, after: last, limit: 1_024), !page.isEmpty {
        gone += page.filter { !names.contains(folder + $0.name) }.map(\.id)
        last = page.last?.name
      }
    }
    return gone
  }
}
