import Analysis
import Ingest
import News
import Storage

/// Takes what the doors find in one source: makes articles ready for the library, and tells what cannot be read.
///
/// It belongs to one thread.
final class SourceIntake {
  /// So many parts that cannot be read are told one by one; of the others, how many they are.
  private static let mostTold = 20
  /// So many parts are made ready together: few at first, for the sake of the first rows.
  private static let firstTogether = 16
  private static let mostTogether = 256

  let place: Whereabouts
  /// The first article that is wanted, by its place in the source: the library has those before it.
  private(set) var first = 0
  private let name: String
  private let desk: ReadingDesk
  private let draft: PieceDraft
  private var together = firstTogether
  private var untold = 0
  private var told = 0
  /// How many findings were taken.
  private(set) var taken = 0
  /// What is wrong with it, as the library remembers it.
  private(set) var reasons: [String] = []

  init(_ place: Whereabouts, at desk: ReadingDesk, into draft: PieceDraft) {
    self.place = place
    self.desk = desk
    self.draft = draft
    name = Origin(place.origin).description
  }

  /// Whether anybody wants more of the source.
  var isWanted: Bool { !desk.stop.isGiven }

  /// Goes on where an earlier reading was broken off; what was wrong up to there is told again.
  func goOn(from begun: BegunReading, fault: String?) {
    first = begun.next
    for words in fault?.split(separator: PassLedger.lineEnd) ?? [] {
      let thing = SetAside(source: name, remembered: words)
      desk.ledger.setAside(thing)
      told += 1
      keep(thing)
    }
  }

  /// Takes the next finding; false if nobody wants more.
  func take(_ finding: Finding) -> Bool {
    take(1) { _ in [finding] }
  }

  /// Takes what is found in the next parts of the source.
  ///
  /// - Parameters:
  ///   - parts: how many parts there are.
  ///   - find: finds what is in a part, by its number from 0; it is called on several threads at once.
  /// - Returns: false if nobody wants more.
  func take(_ parts: Int, _ find: (Int) -> [Finding]) -> Bool {
    guard isWanted else { return false }
    var start = 0
    while start < parts {
      let count = min(parts - start, together)
      together = min(together * 2, Self.mostTogether)
      let ready = desk.hands.made(count) { [desk, place] number, press in
        find(start + number).map { Self.ready($0, at: place, desk, press) }
      }
      for finding in ready.joined() { guard lay(finding) else { return false } }
      guard isWanted else { return false }
      start += count
    }
    return true
  }

  /// Tells that the source, or a part of it, cannot be read.
  func setAside(_ obstacle: Obstacle, at part: String?) {
    guard told < Self.mostTold || part == nil else {
      untold += 1
      return
    }
    told += 1
    desk.ledger.setAside(SetAside(source: name, place: part, reason: obstacle.sentence))
    remember(obstacle, at: part)
  }

  /// Keeps in mind what is wrong with a part, which was told already.
  func remember(_ obstacle: Obstacle, at part: String?) {
    if obstacle.isLasting { keep(SetAside(source: name, place: part, reason: obstacle.sentence)) }
  }

  /// Tells what was not told yet; the draft gets what the library remembers of the source.
  func finish() {
    if untold > 0 { setAside(.more(untold), at: nil) }
    for reason in reasons { draft.note(reason, of: place) }
  }

  private func keep(_ thing: SetAside) {
    reasons.append(thing.remembered)
    draft.note(thing.remembered, of: place)
  }

  private static func ready(
    _ finding: Finding,
    at place: Whereabouts,
    _ desk: ReadingDesk,
    _ press: TextPress
  ) -> ReadyFinding {
    switch finding {
    case .obstacle(let obstacle, let part): return .obstacle(obstacle, at: part)
    case .article(let article, let index, let offset):
      let annotated = desk.rules.annotated(article, from: Origin(place.origin, index: index))
      let deposit = desk.rules.deposit(annotated, start: offset, press: press)
      return .deposit(deposit, isCut: annotated.annotations.isCut)
    }
  }

  private func lay(_ finding: ReadyFinding) -> Bool {
    taken += 1
    switch finding {
    case .obstacle(let obstacle, let part):
      setAside(obstacle, at: part)
      return true
    case .deposit(let deposit, let isCut):
      if isCut { setAside(.tooMuchFound(limit: Analyst.mostFound), at: nil) }
      return draft.add(deposit)
    }
  }
}
