import News

/// Which article the text pane wants.
///
/// At most one question is under way; while it is, only the newest wish is kept.
struct ArticleWish: Sendable {
  /// Where in the article to go once it is there.
  enum Landing: Equatable, Sendable {
    case top
    case firstQuote
    case lastQuote
    /// The quote whose words begin at a place.
    case quote(Int)
    /// A place of the text stands at the top.
    case place(Int)
    /// These words of the text show; they are the current quote if they are one.
    case passage(TextRange)
  }

  struct Target: Equatable, Sendable {
    /// The article's number.
    let number: Int32
    let landing: Landing
  }

  private var running: (request: RequestID, target: Target)?
  private var wanted: Target?
  private var requests = 0

  /// What is wanted and not there yet.
  var target: Target? { wanted }

  /// Wants an article; returns the question to ask now, or nil while another is under way.
  mutating func want(_ target: Target) -> RequestID? {
    wanted = target
    return running == nil ? ask(target) : nil
  }

  /// Nothing is wanted any more.
  mutating func forget() {
    wanted = nil
  }

  /// Takes in that a question was answered.
  ///
  /// - Returns: whether it is the one under way, the target if the answer is what is wanted, and else the next
  ///   question to ask.
  mutating func answered(_ request: RequestID) -> (fulfils: Target?, next: (request: RequestID, target: Target)?)? {
    guard let running, running.request == request else { return nil }
    self.running = nil
    guard let wanted else { return (nil, nil) }
    if wanted.number == running.target.number {
      self.wanted = nil
      return (wanted, nil)
    }
    return (nil, (ask(wanted), wanted))
  }

  private mutating func ask(_ target: Target) -> RequestID {
    requests += 1
    let request = RequestID(requests)
    running = (request, target)
    return request
  }
}
