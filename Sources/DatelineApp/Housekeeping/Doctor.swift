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
  /// It throws `incomplete` if the library is not sound, and stays so.
  package func visit(mending: Bool) throws(ListingFault) {
    let library: Library
    do throws(LibraryFault) {
      library = try Library(.file(path), access: mending ? .readWrite : .readOnly)
    } catch {
      return try treat(error, mending: mending)
    }
    let ailments: [Ailment]
    do throws(LibraryFault) {
      ailments = try library.ailments() ?? []
    } catch {
      library.close()
      return try treat(error, mending: mending)
    }
    defer { library.close() }
    try treat(ailments, of: library, mending: mending)
  }

  private func treat(_ ailments: [Ailment], of library: Library, mending: Bool) throws(ListingFault) {
    guard !ailments.isEmpty else {
      let figures = try ListingFault.asking { () throws(LibraryFault) in try library.figures() }
      return tell("the library is sound: \(ProgressLine.grouped(figures.articles)) articles")
    }
    for ailment in ailments { tell(ailment.sentence) }
    guard mending else {
      tell("`dateline doctor --repair` mends this; nothing is deleted")
      throw .incomplete
    }
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
    case .damaged, .notALibrary, .failed: break
    case .unopenable, .readOnly, .diskFull, .locked, .newer, .closed: throw .library(fault)
    }
    tell(fault.sentence)
    guard mending else { throw .incomplete }
    try rescue()
  }

  private func rescue() throws(ListingFault) {
    let report = try ListingFault.asking { () throws(LibraryFault) in try Rescue(of: path).run() }
    for sentence in report.sentences { tell(sentence) }
  }
}
