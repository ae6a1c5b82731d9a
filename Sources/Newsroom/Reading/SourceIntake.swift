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

  let place: Whereabouts
  private let name: String
  private let desk: ReadingDesk
  private let draft: PieceDraft
  private var untold = 0
  private var told = 0
  /// What is wrong with it, as the library remembers it.
  private(set) var reasons: [String] = []

  init(_ place: Whereabouts, at desk: ReadingDesk, into draft: PieceDraft) {
    self.place = place
    self.desk = desk
    self.draft = draft
    name = Origin(place.origin).description
  }

  /// Takes the next finding; false if nobody wants more.
  func take(_ finding: Finding) -> Bool {
    switch finding {
    case .obstacle(let obstacle, let part): setAside(obstacle, at: part)
    case .article(let article, let index, let offset):
      let annotated = desk.rules.annotated(article, from: Origin(place.origin, index: index))
      if annotated.annotations.isCut { setAside(.tooMuchFound(limit: Analyst.mostFound), at: nil) }
      let deposit = Deposit(annotated, start: offset, analysis: desk.rules.version, press: desk.press)
      guard draft.add(deposit) else { return false }
    }
    return !desk.stop.isGiven
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
    guard obstacle.isLasting else { return }
    reasons.append(SetAside(source: name, place: part, reason: obstacle.sentence).remembered)
  }

  /// Tells what was not told yet; the draft gets what the library remembers of the source.
  func finish() {
    if untold > 0 { setAside(.more(untold), at: nil) }
    for reason in reasons { draft.note(reason) }
  }
}
