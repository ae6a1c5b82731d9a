import Dispatch
import News
import Reading
import Screen
import Terminal

/// The clipboards that a reader's words go to: the terminal's, and the system's if a tool for it is there.
final class Clipboard: Sendable {
  private let tools: [ClipboardTool]
  private let isSecure: Bool
  /// One after the other, so that what was copied last stays.
  private let queue = DispatchQueue(label: "dateline.clipboard", qos: .userInitiated)

  /// Finds the tools that fit what the program was started in.
  init(environment: [String: String]) {
    tools = ClipboardTool.fitting(environment)
    isSecure = Network.isOff(in: environment)
  }

  /// Copies a citation in a form; what came of it is told in the mailbox, at once or when a tool has ended.
  func copy(_ citation: Citation, as form: Citation.Form, to terminal: CursesTerminal, telling mailbox: Mailbox) {
    guard let text = citation.text(as: form) else { return }
    let passed = TextGate.copied(text)
    let bytes = Array(passed.text.utf8)
    let answer = terminal.copy(bytes)
    queue.async { @Sendable [tools, isSecure] in
      let tool = tools.first { $0.take(bytes) }
      let report = CopyReport(
        form: form,
        characters: passed.text.count,
        symbols: passed.symbols,
        terminal: answer,
        tool: tool?.name,
        isSecure: isSecure
      )
      mailbox.leave([.noticed(report.sentence)])
    }
  }
}
