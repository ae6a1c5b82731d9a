import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// Marked and copied quotes, from the key to the terminal and the command line.
@Suite(.serialized) struct EvidenceProgramTests {
  @Test func aCopiedQuoteGoesToTheTerminalsClipboard() throws {
    let news = try NewsFolder()
    let run = try news.open(environment: ["DATELINE_SECURE": "1"])
    defer { run.end() }
    #expect(run.comesToShow("3 articles"))
    run.press(")", settle: 150)
    run.press("yq", settle: 150)
    let words = Data("We are open,".utf8).base64EncodedString()
    #expect(run.text.contains("\u{1B}]52;c;\(words)\u{07}"))
    #expect(run.redrawn().contains("Copiedthequote,12characters,totheterminal"))
  }

  @Test func aMarkedQuoteIsInTheNotebookTheNextTimeAndOnTheCommandLine() throws {
    let news = try NewsFolder()
    try news.visit { run in
      run.press(")", settle: 150)
      run.press("M", settle: 100)
      run.press("'", settle: 100)
      run.press("m", settle: 50)
      run.press("ask her\r", settle: 100)
      run.press("q", settle: 50)
    }
    try news.visit { run in
      run.press("'", settle: 150)
      let screen = run.redrawn()
      #expect(screen.contains("“Weareopen,”") && screen.contains("askher"))
      run.press("q", settle: 50)
    }
    let answer = try Program.run(["notebook", "--jsonl"], environment: ["DATELINE_LIBRARY": news.library])
    #expect(answer.code == 0 && answer.output.contains(#""words":"We are open,","quoted":"“We are open,”""#))
    #expect(answer.output.contains(#""note":"ask her""#))
  }

  @Test func aWatchCountsWhatComesIn() throws {
    let news = try NewsFolder()
    let environment = ["DATELINE_LIBRARY": news.library]
    func run(_ arguments: String...) throws -> Program.Answer {
      try Program.run(arguments, environment: environment)
    }
    _ = try run("import", news.path)
    #expect(try run("filters", "save", "chile", "country:CL").code == 0)
    #expect(try run("filters", "watch", "chile").code == 0)
    #expect(try run("watch", "--jsonl").code == 1)
    try news.write("Mine opens", day: 1, "“Come back,” Rosa Vidal said in Chile.")
    _ = try run("import", news.path)
    #expect(try run("filters").output.contains("1 new"))
    try news.visit([], until: "1 new: f") { $0.press("f\r", settle: 150) }
    #expect(try !run("filters").output.contains("1 new"))
    let told = try run("watch", "--jsonl")
    #expect(told.code == 0 && told.output.hasPrefix(#"{"watch":"chile","date":"2026-03-01""#))
    #expect(try run("watch", "chile").code == 1)
    #expect(try run("watch", "nobody").code == 2)
  }

  @Test func aFollowedWatchTellsOfWhatComesInUntilItIsStopped() throws {
    for end in [Ending.stopped, .unread] {
      let news = try NewsFolder()
      try news.watchChile()
      let following = try Following(["watch", "--jsonl", "--follow"], environment: ["DATELINE_LIBRARY": news.library])
      defer { following.kill() }
      try news.write("Mine opens", day: 1, "“Come back,” Rosa Vidal said in Chile.")
      try news.write("Rain", day: 1, "“It rains,” Ana Weiss said in Portugal.")
      _ = try Program.run(["import", news.path], environment: ["DATELINE_LIBRARY": news.library])
      let line = try #require(following.nextLine())
      #expect(line.hasPrefix(#"{"watch":"chile","date":"2026-03-01""#) && line.contains("Mine opens"))
      let rest = end == .stopped ? following.interrupt() : following.stopReading()
      #expect(rest == "", "one line, and nothing after it")
      #expect(following.ending() == 0)
      let later = try Program.run(["watch", "--jsonl"], environment: ["DATELINE_LIBRARY": news.library])
      #expect(later.code == 1 && later.output == "", "it was told")
    }
  }

  @Test func whatAFoldersViewHasShownIsSeenAndTheRestStaysNew() throws {
    let news = try NewsFolder()
    try news.watchChile()
    let environment = ["DATELINE_LIBRARY": news.library]
    let other = try news.folder.makeFolder("other")
    try news.write("Mine opens", day: 1, "“Come back,” Rosa Vidal said in Chile.")
    _ = try Program.run(["import", news.path], environment: environment)
    let text = " date 2026-03-05 Snow\n\nTEMUCO. /NORDWIRE/. “It snows,” Rosa Vidal said in Chile."
    try news.folder.write(text, to: "other/snow.txt")
    _ = try Program.run(["import", other], environment: environment)
    #expect(try Program.run(["filters"], environment: environment).output.contains("2 new"))
    try news.visit(until: "1 new: f") { run in
      run.press("f\r", settle: 200)
      #expect(!run.redrawn().contains("new:"))
    }
    #expect(try Program.run(["filters"], environment: environment).output.contains("1 new"), "the one of elsewhere")
  }

  private enum Ending {
    case stopped
    case unread
  }
}

extension NewsFolder {
  /// Takes the articles in, and watches what mentions Chile.
  fileprivate func watchChile() throws {
    let environment = ["DATELINE_LIBRARY": library]
    for arguments in [["import", path], ["filters", "save", "chile", "country:CL"], ["filters", "watch", "chile"]] {
      _ = try Program.run(arguments, environment: environment)
    }
  }
}
