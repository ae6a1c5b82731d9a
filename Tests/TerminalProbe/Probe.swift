import Glibc
import Screen
import Terminal

/// A program that opens the terminal, draws a list, and writes a line for each event to the file it is given.
@main
struct Probe {
  private let log: UnsafeMutablePointer<FILE>
  private let terminal: CursesTerminal
  private var selected = 0
  private var isQuitting = false

  static func main() {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let log = fopen(arguments[1], "w") else { exit(64) }
    do {
      let depth: ColorDepth = getenv("NO_COLOR") == nil ? .truecolor : .none
      var probe = Probe(log: log, terminal: try CursesTerminal(maximumDepth: depth))
      probe.run()
    } catch {
      fputs("\(error)\n", log)
      writeError("\(error.sentence)\n")
      exit(2)
    }
  }

  private mutating func run() {
    terminal.show(frame())
    say("open \(terminal.size.columns)x\(terminal.size.rows) \(terminal.colorDepth) unicode=\(terminal.isUnicode)")
    say("shown")
    while !isQuitting {
      for event in terminal.wait().events { answer(event) }
      if !isQuitting { terminal.show(frame()) }
    }
    terminal.close()
    say("closed")
  }

  private mutating func answer(_ event: TerminalEvent) {
    say("\(event)")
    switch event {
    case .endRequested, .hungUp: isQuitting = true
    case .stopRequested: for event in terminal.suspend() { answer(event) }
    case .input(.key(let key)): answer(key)
    case .input(.paste), .input(.resize), .continued: break
    }
  }

  private mutating func answer(_ key: Key) {
    switch key.name {
    case "q": isQuitting = true
    case "j": selected += 1
    case "k": selected -= 1
    case "<C-l>": terminal.redraw()
    case "<C-z>": for event in terminal.suspend() { answer(event) }
    case "E": Self.writeError("a library said \u{1B}[31mred\n")
    case "P": say("errors \(String(decoding: terminal.standardError(), as: UTF8.self))")
    case "X": trap()
    case "T": time()
    default: break
    }
  }

  /// Says how long it takes to show a frame that differs in every row, and one that differs in one.
  private func time() {
    let (columns, rows) = terminal.size
    var frames = [Frame(columns: columns, rows: rows), Frame(columns: columns, rows: rows)]
    for row in 0..<rows {
      for half in 0..<2 {
        let text = String(repeating: half == 0 ? "words of row \(row) " : "other ones \(row)—", count: columns / 8)
        frames[half].write(text, column: 0, row: row, style: Style(foreground: .indexed(UInt8(row % 7 + half))))
      }
    }
    var near = frames[0]
    near.fill(Rect(column: 0, row: rows / 2, columns: columns, rows: 1), style: Style(attributes: .reverse))
    for (name, other) in [("all", frames[1]), ("one", near), ("none", frames[0])] {
      let start = ContinuousClock.now
      for round in 0..<200 { terminal.show(round % 2 == 0 ? frames[0] : other) }
      say("\(name): \((ContinuousClock.now - start) / 200) a frame")
    }
  }

  /// Ends as a Swift program with a fault does.
  private func trap() {
    let numbers = [1, 2, 3]
    say("\(numbers[selected + 100])")
  }

  private static func writeError(_ words: String) {
    let bytes = Array(words.utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }

  private func say(_ words: String) {
    fputs(words + "\n", log)
    fflush(log)
  }

  private func frame() -> Frame {
    let (columns, rows) = terminal.size
    var frame = Frame(columns: columns, rows: rows)
    for row in 0..<rows {
      let style = row == selected ? Style(attributes: .reverse) : Style(foreground: .indexed(UInt8(row % 7 + 1)))
      frame.write("row \(row) of the list, with words enough to fill a line of it", column: 0, row: row, style: style)
    }
    frame.write(
      "日本 naïve café e\u{301} — “quoted”",
      column: 2,
      row: rows - 1,
      style: Style(foreground: .rgb(10, 200, 30))
    )
    return frame
  }
}
