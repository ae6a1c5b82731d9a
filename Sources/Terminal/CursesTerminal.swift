import CNcurses
package import Screen

/// The terminal: frames out, input events in.
package final class CursesTerminal {
  package init() {}

  /// Makes the terminal show `frame`; only what changed since the last one is sent.
  package func show(_ frame: Frame) {}

  package func close() {
    dateline_curses_end()
  }
}
