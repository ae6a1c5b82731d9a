import Glibc

/// Saves what can be read of a damaged library into a new one, which takes its place.
///
/// The damaged file is never written to and never deleted: it lies beside the new one, under another name. If anything
/// goes wrong on the way, everything is left as it was. Nobody else can open the library meanwhile.
package struct Rescue {
  private let path: String

  /// Prepares the rescue of the library at a path.
  package init(of path: String) {
    self.path = path
  }

  /// Saves what can be read; linear in the texts.
  ///
  /// What the reader did comes first: marks and notes, filters, places.
  /// - Throws: `notALibrary` for a file in which no library can be seen, `inUse` while another Dateline has it open;
  ///   nothing was changed then.
  package func run(_ inquiry: Inquiry = Inquiry()) throws(LibraryFault) -> RescueReport {
    guard access(path, F_OK) == 0 else { throw .missing }
    let hold = try LibraryHold.taken(of: path, alone: true)
    defer { hold?.release() }
    let new = free("\(path).rescue")
    defer { Self.remove(new) }
    var report = try salvage(into: new, inquiry)
    report.setAside = free("\(path).damaged")
    report.hasJournal = Self.size(of: "\(path)-wal") > 0
    try exchange(with: new, asideTo: report.setAside, journal: report.hasJournal)
    return report
  }

  private func salvage(into new: String, _ inquiry: Inquiry) throws(LibraryFault) -> RescueReport {
    do {
      let wreck = try Wreck(at: path, besides: free("\(path).copy"))
      defer { wreck.close() }
      return try wreck.read { database in
        let library = try Library(.file(new))
        defer { library.close() }
        var salvage = Salvage(from: database, of: wreck, into: library, inquiry)
        try salvage.run()
        guard wreck.isCertain || !salvage.report.isEmpty else { throw LibraryFault.notALibrary }
        try library.settle()
        return salvage.report
      }
    } catch is Inquiry.Cancelled {
      throw .failed("the rescue was stopped")
    } catch {
      throw LibraryFault(error)
    }
  }

  /// The damaged file gets another name, and the new one its name, so that there is a library at any moment.
  ///
  /// What is left of a journal belongs to the damaged file; the map of it is made anew by whoever opens that.
  private func exchange(with new: String, asideTo aside: String, journal: Bool) throws(LibraryFault) {
    let isLinked = link(path, aside) == 0
    guard isLinked || rename(path, aside) == 0 else { throw .unopenable(String(cString: strerror(errno))) }
    if journal { _ = rename("\(path)-wal", "\(aside)-wal") } else { unlink("\(path)-wal") }
    unlink("\(path)-shm")
    guard rename(new, path) == 0 else {
      let reason = String(cString: strerror(errno))
      for ending in ["", "-wal"] { _ = rename(aside + ending, path + ending) }
      throw .unopenable(reason)
    }
  }

  /// A path that nothing lies at: `name`, or `name-2` and so on.
  private func free(_ name: String) -> String {
    var candidate = name
    var number = 1
    while ["", "-wal", "-shm"].contains(where: { access(candidate + $0, F_OK) == 0 }) {
      number += 1
      candidate = "\(name)-\(number)"
    }
    return candidate
  }

  private static func size(of path: String) -> Int {
    var status = stat()
    return lstat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func remove(_ path: String) {
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
  }
}
