import Storage

/// What gathers of a parcel while it is read; large ones are laid down piece by piece.
///
/// It belongs to one thread.
final class PieceDraft {
  /// Where the pieces are laid down; false if nobody wants them any more.
  typealias LayDown = (Piece) -> Bool

  private static let mostBytes = 512 << 10
  private static let mostArticles = 128
  /// The first piece is small: somebody waits for the first rows.
  private static let firstArticles = 32
  private static let mostReasons = 8

  private let layDown: LayDown
  /// Whether a file that is broken off may be gone on with.
  private let isResumable: Bool
  private var piece: Piece
  private var mostArticles = PieceDraft.firstArticles
  private var place = Whereabouts.standardInput
  private var look: FileLook?
  private var isContinued = false
  private var articles: [Deposit] = []
  private var isBegun = false
  private var reasons: [String] = []

  init(of parcel: Parcel, isResumable: Bool = false, layDown: @escaping LayDown) {
    self.isResumable = isResumable
    piece = Piece(parcel: parcel.number)
    self.layDown = layDown
  }

  /// What follows belongs to this file; whether its reading goes on where an earlier one was broken off.
  func begin(_ place: Whereabouts, look: FileLook?, isContinued: Bool = false) {
    self.place = place
    self.look = look
    self.isContinued = isContinued
    reasons = []
    isBegun = false
  }

  /// Adds the next article; false if nobody wants it any more.
  func add(_ article: Deposit) -> Bool {
    articles.append(article)
    piece.articles += 1
    piece.size += article.size + 512
    guard piece.size >= Self.mostBytes || piece.articles >= mostArticles else { return true }
    return flush()
  }

  /// Notes what is wrong with a file, to be remembered with it, if that is the one that is read.
  func note(_ reason: String, of place: Whereabouts) {
    guard place == self.place, reasons.count < Self.mostReasons, !reasons.contains(reason) else { return }
    reasons.append(reason)
  }

  /// Ends the file.
  ///
  /// - Parameters:
  ///   - isWhole: whether it need not be read again until it changes.
  ///   - hadChanged: whether the library knew it otherwise.
  ///   - isMember: whether it is a part of a file that has not ended yet.
  func end(isWhole: Bool, hadChanged: Bool, isMember: Bool = false) {
    if !isMember { piece.files += 1 }
    if hadChanged { piece.changed += 1 }
    if isWhole || isBegun || !articles.isEmpty { deposit(isComplete: isWhole) }
  }

  /// Lays down what there is before the file ends.
  func flush() -> Bool {
    if !articles.isEmpty { deposit(isComplete: false) }
    guard !piece.deposits.isEmpty || piece.files > 0 else { return true }
    return lay(isLast: false)
  }

  /// Enters files that are there no more.
  func enter(vanished files: [Int]) {
    piece.vanished += files
  }

  /// Lays down the rest; the parcel is done.
  func finish() -> Bool {
    lay(isLast: true)
  }

  private func deposit(isComplete: Bool) {
    let fault = reasons.isEmpty ? nil : reasons.joined(separator: String(PassLedger.lineEnd))
    piece.deposits.append(
      FileDeposit(
        place: place,
        look: look,
        articles: articles,
        isComplete: isComplete,
        fault: fault,
        isResumable: isResumable,
        isContinued: isContinued
      )
    )
    piece.size += 256
    articles = []
    isBegun = true
  }

  private func lay(isLast: Bool) -> Bool {
    piece.isLast = isLast
    let done = piece
    mostArticles = Self.mostArticles
    piece = Piece(parcel: done.parcel)
    return layDown(done)
  }
}
