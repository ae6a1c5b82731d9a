import Foundation
import Glibc
import News
import Terminal
import TestSupport
import Testing

@testable import DatelineApp

/// The system's clipboard tools, and what is said of them.
@Suite struct ClipboardTests {
  private let folder: TemporaryFolder

  init() throws {
    // As the program does; a tool may end before it has read all.
    signal(SIGPIPE, SIG_IGN)
    folder = try TemporaryFolder()
  }

  /// A tool that is a script; it keeps what it is given in a file.
  private func tool(_ script: String) throws -> ClipboardTool {
    try folder.write("#!/bin/sh\n\(script)\n", to: "tool")
    let path = folder.path(of: "tool")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return ClipboardTool(name: path, arguments: [folder.path(of: "kept")])
  }

  @Test func aToolGetsEveryByte() throws {
    let words = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try tool("cat > \"$1\"").take(words))
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: folder.path(of: "kept")))) == words)
  }

  @Test func aToolThatIsNotThereOrFailsTakesNothing() throws {
    #expect(!ClipboardTool(name: folder.path(of: "none"), arguments: []).take([0x41]))
    #expect(try !tool("cat > /dev/null; exit 3").take([0x41]))
    #expect(try !tool("exit 0").take([UInt8](repeating: 0x41, count: 1 << 20)), "it reads nothing")
  }

  /// Words that would mean something to a shell are only words.
  @Test func noShellSeesTheWords() throws {
    let words = Array("$(touch x); `touch x` | touch x\n".utf8)
    #expect(try tool("cat > \"$1\"").take(words))
    #expect(try Array(Data(contentsOf: URL(fileURLWithPath: folder.path(of: "kept")))) == words)
  }

  @Test func toolsFitWhatTheProgramWasStartedIn() {
    func names(_ environment: [String: String]) -> [String] { ClipboardTool.fitting(environment).map(\.name) }
    #expect(names(["WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"]) == ["wl-copy", "xclip", "xsel", "pbcopy"])
    #expect(names(["WSL_DISTRO_NAME": "Debian", "DISPLAY": ""]) == ["clip.exe", "pbcopy"])
    #expect(names(["TMUX": "/tmp/tmux"]) == ["pbcopy", "tmux"])
    #expect(names(["DISPLAY": ":0", "DATELINE_SECURE": "1"]).isEmpty)
  }

  @Test func theReportSaysWhatWasCopiedAndHowMuch() {
    func sentence(_ terminal: CursesAnswer, tool: String?, symbols: Int = 0, isSecure: Bool = false) -> String {
      CopyReport(
        form: .attributed,
        characters: 1_204,
        symbols: symbols,
        terminal: terminal,
        tool: tool,
        isSecure: isSecure
      ).sentence
    }
    #expect(
      sentence(.asked, tool: "wl-copy")
        == "Copied the quote with its speaker, 1 204 characters, to the terminal and wl-copy"
    )
    #expect(
      sentence(.asked, tool: nil, symbols: 1)
        == "Copied the quote with its speaker, 1 204 characters, to the terminal; 1 control character is a symbol in it"
    )
    #expect(sentence(.none, tool: nil).hasPrefix("Not copied: this terminal has no clipboard"))
    #expect(sentence(.none, tool: nil, isSecure: true).hasSuffix("and DATELINE_SECURE lets no clipboard tool run"))
    #expect(
      sentence(.tooLong, tool: nil)
        == "Not copied: terminals take 74 994 bytes at most, and no clipboard tool such as wl-copy or xclip is here"
    )
  }
}

/// What the terminal answers, by a shorter name.
private typealias CursesAnswer = CopyReport.TerminalAnswer
