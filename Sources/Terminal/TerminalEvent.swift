package import Screen

/// What the terminal or the system wants of us.
package enum TerminalEvent: Equatable, Sendable {
  case input(InputEvent)
  /// The system asks us to end by a signal: SIGTERM, or SIGINT from outside.
  case endRequested(signal: Int32)
  /// The system asks us to stop, as ^Z does (SIGTSTP from outside).
  case stopRequested
  /// We were stopped and run again; the terminal has been taken again and shows nothing of ours yet.
  case continued
  /// The terminal has gone away; nothing can be shown or asked any more.
  case hungUp
}
