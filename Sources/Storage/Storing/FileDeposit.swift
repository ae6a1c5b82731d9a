/// A file, or a part of a long one, with its articles.
package struct FileDeposit: Sendable {
  package let place: Whereabouts
  /// How the file looked; nil for what can never be known again, such as standard input.
  package let look: FileLook?
  package let articles: [Deposit]
  /// Whether these are the last of the file's articles.
  ///
  /// Only then the file counts as known, and what it held before and holds no longer goes.
  package let isComplete: Bool
  /// Why it, or the rest of it, could not be read; nil if it could.
  package let fault: String?
  /// Whether the next reading of the file may go on after these articles, if it is broken off here.
  package let isResumable: Bool
  /// Whether the reading goes on where an earlier one was broken off.
  package let isContinued: Bool

  /// Creates a deposit.
  package init(
    place: Whereabouts,
    look: FileLook?,
    articles: [Deposit],
    isComplete: Bool = true,
    fault: String? = nil,
    isResumable: Bool = false,
    isContinued: Bool = false
  ) {
    self.place = place
    self.look = look
    self.articles = articles
    self.isComplete = isComplete
    self.fault = fault
    self.isResumable = isResumable
    self.isContinued = isContinued
  }
}
