import CNcurses
import Glibc
package import Screen

/// The terminal: frames out, input events in.
///
/// One at a time. While it is open, standard error goes to memory, so that nothing but frames reaches the screen.
package final class CursesTerminal {
  /// How many colours it has, at most what was asked for.
  package let colorDepth: ColorDepth
  /// Whether the environment says UTF-8; without it only ASCII is drawn, and `?` for what has no ASCII look-alike.
  package let isUnicode: Bool
  /// Its columns and rows, at least 1 each.
  package private(set) var size: (columns: Int, rows: Int)

  /// What stands between us and the terminal that is drawn on.
  let wrapping: ClipboardSequence.Wrapping

  private let output: Int32
  private let inputs: TerminalInput
  private var writer: RowWriter
  /// What the terminal shows; nil when that is unknown.
  private var shown: Frame?
  private var isOpen = true

  /// Takes the terminal: the alternate screen, raw keys, bracketed paste.
  ///
  /// Draws on standard output, or on the controlling terminal where that is none; keys come from standard input, or
  /// from the controlling terminal where articles come from there.
  ///
  /// - Parameter maximumDepth: the most colours to use, `.none` for `NO_COLOR`.
  /// - Throws: `TerminalUnavailable` where there is no screen to draw on; the terminal is then as before.
  package init(maximumDepth: ColorDepth = .truecolor) throws(TerminalUnavailable) {
    let surroundings = Surroundings()
    output = try surroundings.output()
    let input = try surroundings.input(besides: output)
    let kind = try surroundings.kind()
    wrapping = surroundings.wrapping
    isUnicode = dateline_curses_locale() != 0
    let signals = dateline_guard_open()
    let isDirect = maximumDepth == .truecolor && surroundings.hasTruecolor(kind: kind)
    let opening = dateline_curses_open(output, input, kind, isDirect ? 1 : 0)
    guard opening == DATELINE_OPENED else {
      dateline_guard_close()
      throw opening == DATELINE_UNKNOWN
        ? .unknown(name: kind) : opening == DATELINE_PLAIN ? .tooPlain(name: kind) : .noTerminal
    }
    let colors = Int(dateline_curses_colors())
    colorDepth = min(maximumDepth, Surroundings.depth(colors: colors))
    writer = RowWriter(palette: Palette(depth: colorDepth, colors: colors), isUnicode: isUnicode)
    inputs = TerminalInput(descriptor: input, signals: signals)
    size = Surroundings.size(of: output) ?? (80, 24)
    dateline_curses_resize(Int32(size.columns), Int32(size.rows))
    _ = dateline_errors_divert()
  }

  deinit {
    close()
  }

  /// Makes the terminal show `frame`; only what changed since the last one is sent, nothing if nothing changed.
  package func show(_ frame: Frame) {
    guard isOpen else { return }
    let rows = min(size.rows, frame.rows)
    var changed = 0
    for row in 0..<rows {
      if let shown, frame.isRow(row, equalIn: shown) { continue }
      let start = row * frame.columns
      writer.put(frame.cells[start..<start + frame.columns], row: row, columns: size.columns)
      changed += 1
    }
    let isCursorSame = shown?.cursor?.column == frame.cursor?.column && shown?.cursor?.row == frame.cursor?.row
    guard shown == nil || changed > 0 || !isCursorSame else { return }
    if let cursor = frame.cursor, (0..<rows).contains(cursor.row), (0..<size.columns).contains(cursor.column) {
      dateline_curses_cursor(Int32(cursor.row), Int32(cursor.column))
    } else {
      dateline_curses_cursor(-1, 0)
    }
    dateline_curses_update(changed * 4 > rows ? 1 : 0)
    shown = frame
  }

  /// Clears the terminal and draws the last frame anew.
  package func redraw() {
    guard isOpen, let frame = shown else { return }
    forget()
    show(frame)
  }

  /// Waits until the terminal, a signal or one of `descriptors` has something to say.
  ///
  /// - Parameters:
  ///   - timeout: how long at most; nil waits without end, and without waking up.
  ///   - descriptors: others to watch; those that can be read come back in the answer.
  /// - Returns: what happened; nothing if the time is over.
  package func wait(timeout: Duration? = nil, also descriptors: [Int32] = []) -> Wakeup {
    var wakeup = inputs.wait(timeout: timeout, also: descriptors)
    for number in inputs.takeSignals() {
      switch number {
      case SIGWINCH: wakeup.events.append(contentsOf: resized())
      case SIGTERM, SIGINT: wakeup.events.append(.endRequested(signal: number))
      case SIGTSTP: wakeup.events.append(.stopRequested)
      case SIGHUP: wakeup.events.append(.hungUp)
      case SIGCONT:
        // Whoever stopped us may have changed the terminal: leave it and take it anew.
        dateline_curses_leave()
        dateline_curses_enter()
        forget()
        wakeup.events.append(contentsOf: resized())
        wakeup.events.append(.continued)
      default: break
      }
    }
    return wakeup
  }

  /// Gives the terminal back and stops the program, as ^Z does; returns when the shell continues it.
  ///
  /// - Returns: what to handle then: the new size if it has one, and that it was stopped.
  package func suspend() -> [TerminalEvent] {
    lend { dateline_guard_stop() } + [.continued]
  }

  /// Gives the terminal back while `use` runs; the next frame is drawn whole.
  ///
  /// - Returns: the new size, if it has one.
  private func lend(to use: () -> Void) -> [TerminalEvent] {
    guard isOpen else { return [] }
    dateline_curses_leave()
    dateline_errors_restore()
    use()
    _ = dateline_errors_divert()
    dateline_curses_enter()
    forget()
    return resized()
  }

  /// What was written to standard error since `offset` while the terminal was open, at most 64 KiB.
  ///
  /// - Parameter offset: in bytes.
  /// - Returns: the bytes, foreign text.
  package func standardError(from offset: Int = 0) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = buffer.withMemoryRebound(to: CChar.self) { room in
        Int(dateline_errors_read(room.baseAddress, Int32(room.count), Int32(clamping: offset)))
      }
    }
  }

  /// Gives everything back: main screen, cursor, echo, paste mode, signals, standard error.
  ///
  /// Harmless a second time.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    dateline_curses_close()
    dateline_errors_restore()
    dateline_guard_close()
  }

  private func forget() {
    shown = nil
    dateline_curses_clear()
  }

  private func resized() -> [TerminalEvent] {
    guard let now = Surroundings.size(of: output), now != size else { return [] }
    size = now
    dateline_curses_resize(Int32(now.columns), Int32(now.rows))
    forget()
    return [.input(.resize(columns: now.columns, rows: now.rows))]
  }
}
