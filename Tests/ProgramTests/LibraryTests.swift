import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// What was opened is there the next time, with all that the reader did to it.
@Suite(.serialized) struct LibraryTests {
  @Test func whatWasOpenedIsListedAtOnceTheNextTime() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    let run = try news.open()
    defer { run.end() }
    #expect(run.milliseconds(until: "Harbor reopens") != nil)
    run.settle(10)
    for headline in ["Bridge repaired", "Mine floods"] {
      #expect(run.words.contains(headline.filter { $0 != " " }), "the first frame lists \(headline)")
    }
  }

  @Test func withoutAPathEverythingOpenedSoFarIsThere() throws {
    let news = try NewsFolder()
    let other = try TemporaryFolder()
    try other.write(
      " date 2026-02-01 Storm passes\n\nMADRID. /NORDWIRE/. “It is over,” Ana Weiss said in Spain.",
      to: "storm.txt"
    )
    try news.visit { _ in }
    try news.visit([other.path], until: "1 article") { run in
      #expect(!run.redrawn().contains("Harborreopens"), "a path shows just what is below it")
    }
    try news.visit([], until: "4 articles") { run in
      #expect(run.redrawn().contains("Stormpasses"))
    }
  }

  @Test func readStarNoteAndPlaceAreThereTheNextTime() throws {
    let news = try NewsFolder()
    try news.visit { run in
      run.press("j", settle: 150)
      run.press("s", settle: 50)
      run.press("m", settle: 50)
      run.press("ask the mayor\r", settle: 100)
      run.press("a", settle: 100)
    }
    try news.visit { run in
      let screen = run.redrawn()
      #expect(screen.contains("★"), "the star")
      #expect(screen.contains("askthemayor"), "the note")
      #expect(screen.contains("2/3"), "the place")
      #expect(screen.contains("Itholds"), "the article that was open")
      #expect(screen.filter { $0 == "●" }.count == 2, "what is unread")
    }
    try news.visit(["--fresh", news.path]) { run in
      #expect(run.redrawn().contains("1/3"), "from the top if asked for")
    }
  }

  @Test func aFilterIsThereTheNextTime() throws {
    let news = try NewsFolder()
    try news.visit { run in
      run.press("F", settle: 50)
      run.press("country:JP\r", settle: 150)
      let screen = run.redrawn()
      #expect(screen.contains("Bridgerepaired") && !screen.contains("Minefloods"))
    }
    try news.visit(until: "about JP") { run in
      let screen = run.redrawn()
      #expect(screen.contains("Bridgerepaired") && !screen.contains("Minefloods"))
    }
  }

  @Test func theWholeLibraryIsSearched() throws {
    let news = try NewsFolder()
    try news.visit { run in
      run.press("g/", settle: 50)
      run.press("lantern\r", settle: 200)
      #expect(run.comesToShow("lantern", seconds: 3))
      let screen = run.redrawn()
      #expect(screen.contains("Bridgerepaired") && !screen.contains("Minefloods"))
    }
  }

  @Test func filesThatComeAndGoAreSeenWhileItIsOpen() throws {
    let news = try NewsFolder()
    try news.visit { run in
      try news.write("Ferry launched", day: 9, "“She floats,” Ana Weiss said in Norway.")
      #expect(run.comesToShow("Ferry launched"))
      try FileManager.default.removeItem(atPath: news.path + "/Ferry launched.txt")
      #expect(run.comesToShow("3 articles"))
      #expect(run.redrawn().contains("⊘Ferrylaunched"), "what one looks at stays, and says that it is gone")
    }
  }

  @Test func whatVanishedWhileItWasClosedIsInTheLibraryButNotInTheFolder() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    try FileManager.default.removeItem(atPath: news.path + "/Mine floods.txt")
    try news.visit(until: "2 articles") { _ in }
    try news.visit(until: "2 articles") { run in
      #expect(!run.redrawn().contains("Minefloods"))
    }
    try news.visit([], until: "3 articles") { run in
      #expect(run.redrawn().contains("Minefloods"))
    }
  }

  @Test func nothingIsLostWhenItIsKilled() throws {
    let news = try NewsFolder()
    let run = try news.open()
    defer { run.end() }
    #expect(run.comesToShow("3 articles"))
    run.press("j", settle: 150)
    run.press("s", settle: 200)
    run.send(SIGKILL)
    #expect(run.ending() == .signal(SIGKILL))
    try news.visit { run in
      let screen = run.redrawn()
      #expect(screen.contains("★"), "what was acknowledged")
      #expect(screen.contains("2/3"), "the place")
    }
  }

  @Test func samplesAndStandardInputAreNotRemembered() throws {
    let news = try NewsFolder()
    try news.visit(["--samples"], until: "22 articles") { _ in }
    #expect(!FileManager.default.fileExists(atPath: news.library))
  }

  @Test func twoProgramsShareALibrary() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    let first = try news.open([])
    defer { first.end() }
    #expect(first.comesToShow("3 articles"))
    try news.visit { run in run.press("s", settle: 150) }
    #expect(first.comesToShow("★"), "the other one's star shows by itself")
    #expect(try Program.run(["forget", "--yes", "--library", news.library, news.path]).code == 0)
    #expect(first.comesToShow("0 articles", seconds: 3) || first.redrawn().contains("noarticlehere"))
  }

  @Test func aNoteOfAnotherProgramIsNotOverwritten() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    let first = try news.open([])
    defer { first.end() }
    #expect(first.comesToShow("3 articles"))
    first.press("m", settle: 100)
    first.press("mine", settle: 50)
    try news.visit { run in
      run.press("m", settle: 100)
      run.press("theirs\r", settle: 200)
    }
    first.press("\r", settle: 200)
    #expect(first.comesToShow("both are kept"))
    #expect(first.redrawn().contains("theirs·mine"))
  }

  @Test func thePlaceIsThatOfTheArticleInAnotherLibraryToo() throws {
    let news = try NewsFolder()
    try news.visit { run in run.press("j", settle: 150) }
    let other = try TemporaryFolder()
    try other.write("Storm passes\n\nThe storm is over, the harbour master said on Friday.", to: "storm.txt")
    let exported = other.path + "/export.jsonl"
    let library = other.path + "/other.sqlite"
    #expect(try Program.run(["import", "--library", library, other.path + "/storm.txt"]).code == 0)
    #expect(try Program.run(["export", "--library", news.library, "--output", exported]).code == 0)
    #expect(try Program.run(["import", "--library", library, exported]).code == 0)
    try news.visit(["--library", library, news.path]) { run in
      #expect(run.redrawn().contains("2/3"))
    }
  }

  @Test func theLibraryIsForTheReadersEyesOnly() throws {
    let news = try NewsFolder()
    try news.visit { _ in }
    let attributes = try FileManager.default.attributesOfItem(atPath: news.library)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
