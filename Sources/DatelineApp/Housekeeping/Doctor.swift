import Reading
import Screen
import Storage

/// Looks a library over, and mends it if that is wanted.
package struct Doctor {
  private let path: String
  private let tell: (String) -> Void

  /// Prepares a visit to the library at a path; `tell` is called with each sentence of the report.
  package init(at chosen: ChosenLibrary, tell: @escaping (String) -> Void) throws(ListingFault) {
    guard let path = chosen.path else {
      throw .mistake("there is no home folder to keep the library in; name a file with --library")
    }
    self.path = path
    self.tell = { tell(TextGate.shown($0, as: .line)) }
  }

  /// Looks the library over; linear in its texts.
  ///
  /// It throws `incomplete` if the library is not sound, and stays so, if nothing of it could be saved, or if something
  /// is lost that cannot be made again.
  package func visit(mending: Bool) throws(ListingFault) {
    if mending { try expectLibrary() }
    let library: Library
    do throws(LibraryFault) {
      library = try Library(.file(path), access: mending ? .readWrite : .readOnly)
    } catch {
      return try treat(error, mending: mending)
    }
    defer { library.close() }
    let ailments: [Ailment]
    do throws(LibraryFault) {
      ailments = try library.ailments() ?? []
    } catch {
      library.close()
      return try treat(error, mending: mending)
    }
    try treat(ailments, of: library, mending: mending)
  }

  /// Makes sure that there is something to mend: opening it for that would make it.
  private func expectLibrary() throws(ListingFault) {
    do throws(LibraryFault) {
      try Library(.file(path), access: .readOnly).close()
    } catch {
      switch error {
      case .missing, .empty: try treat(error, mending: false)
      case .unopenable, .readOnly, .diskFull, .locked, .inUse, .outOfNumbers, .damaged, .newer, .notALibrary, .closed,
        .failed:
        return
      }
    }
  }

  private func treat(_ ailments: [Ailment], of library: Library, mending: Bool) throws(ListingFault) {
    guard !ailments.isEmpty else {
      let figures = try ListingFault.asking { () throws(LibraryFault) in try library.figures() }
      return tell("the library is sound: \(Numeral.count(figures.articles, "article"))")
    }
    for ailment in ailments { tell(ailment.sentence) }
    guard mending else { throw adviceToMend() }
    if ailments.contains(where: { if case .pages = $0 { true } else { false } }) {
      library.close()
      return try rescue()
    }
    try ListingFault.asking { () throws(LibraryFault) in try library.mend(ailments) }
    for cure in ailments.map(\.cure).reduce(into: [String](), { if !$0.contains($1) { $0.append($1) } }) { tell(cure) }
    let left = try ListingFault.asking { () throws(LibraryFault) in try library.ailments() ?? [] }
    for ailment in left { tell("still: \(ailment.sentence)") }
    guard left.isEmpty else { throw .incomplete }
  }

  /// A library that cannot be opened or read.
  private func treat(_ fault: LibraryFault, mending: Bool) throws(ListingFault) {
    switch fault {
    case .missing: throw .mistake(fault.sentence)
    case .damaged(let what): tell("the library is damaged: \(what)")
    case .notALibrary:
      tell(fault.sentence)
      guard mending else { throw .incomplete }
    case .failed: tell(fault.sentence)
    case .unopenable, .readOnly, .diskFull, .locked, .inUse, .empty, .outOfNumbers, .newer, .closed:
      throw .library(fault)
    }
    guard mending else { throw adviceToMend() }
    try rescue()
  }

  private func adviceToMend() -> ListingFault {
    tell("`dateline doctor --repair` mends this; nothing is deleted")
    return .incomplete
  }

  private func rescue() throws(ListingFault) {
    let report: RescueReport
    do throws(LibraryFault) {
      report = try Rescue(of: path).run()
    } catch .notALibrary {
      tell("no library can be seen in it, and it was left as it is")
      throw .incomplete
    } catch {
      throw .library(error)
    }
    for sentence in report.sentences { tell(sentence) }
    guard !report.isEmpty, !report.hasLostForGood else { throw .incomplete }
  }
}
