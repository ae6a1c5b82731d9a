import Storage
import Wire

/// How far the search for the page behind an entry has come.
///
/// The library keeps it as the time of the entry's look, for which feeds have no other use.
enum PageQuest: Equatable {
  /// Nobody has wanted the page.
  case unwanted
  /// It is wanted and has not come, so many times; the feed's own text stands in for it.
  case missing(times: Int)
  /// It was read, or nothing is to be had from it.
  case settled

  /// A page that fails so often is given up.
  static let mostTimes = 3

  init(_ look: FileLook) {
    switch look.modified {
    case ..<0: self = .settled
    case 0: self = .unwanted
    case let number: self = .missing(times: number - 1)
    }
  }

  var number: Int {
    switch self {
    case .unwanted: 0
    case .missing(let times): times + 1
    case .settled: -1
    }
  }

  /// Whether the page should be fetched.
  var isOpen: Bool { self != .settled }

  /// How far it is after the page could not be fetched.
  func after(_ fault: FetchFault) -> PageQuest {
    let times = if case .missing(let times) = self { times } else { 0 }
    // A page that was not even asked for has not failed.
    if fault.isOurs || fault.isWait { return .missing(times: times) }
    return fault.mayPass && times + 1 < Self.mostTimes ? .missing(times: times + 1) : .settled
  }
}
