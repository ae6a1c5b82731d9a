import Foundation
import PseudoTerminal
import TestSupport
import Testing

/// Input of the sizes that people really point at, through the whole program.
@Suite(.serialized) struct LargeInputTests {
  @Test func aLineOf200MegabytesIsSetAsideAndTheRestIsRead() throws {
    let folder = try TemporaryFolder()
    let line = folder.path + "/line.txt"
    let piece = Data(String(repeating: "The minister said nothing and went on. ", count: 26_000).utf8)
    try #require(FileManager.default.createFile(atPath: line, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: line))
    for _ in 0..<(200_000_000 / piece.count + 1) { try file.write(contentsOf: piece) }
    try file.close()
    try folder.write("Rome opens a bridge\n\n“Words,” Ana Weiss said in Italy.", to: "small.txt")
    let answer = try Program.run(["list", folder.path])
    #expect(answer.code == 0)
    #expect(answer.output.contains("Rome opens a bridge"))
    #expect(answer.errors.contains("line.txt: an article of"))
    #expect(answer.errors.contains("the limit is 16 MB"))
  }

  @Test func aFolderOf100000FilesShowsAtOnce() throws {
    let folder = try folder(of: 100_000)
    let run = try Program.open([folder.path], keeping: 40_000)
    defer { run.end() }
    #expect(run.milliseconds(until: "Story") != nil)
    #expect(run.press("j") != nil, "keys are answered while it reads")
    run.press("QQ")
    #expect(run.ending() == .exit(0))
    expectGivenBack(run)
  }

  /// Fewer files than above: what the tests run takes minutes to read so many, and reads each of them alike.
  @Test func aFolderIsReadWhole() throws {
    let folder = try folder(of: 8_000)
    let run = try Program.open([folder.path], keeping: 40_000)
    defer { run.end() }
    #expect(shows("8 000 articles", run), "all of it is read")
    run.press("c")
    run.press("japan")
    run.press(" ")
    #expect(shows("about JP", run), "and can be filtered")
  }

  private func folder(of files: Int) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 0..<files {
      let path = "\(folder.path)/\(number).txt"
      let text = "Story \(number)\n\nA thing happened in Japan."
      let file = try #require(fopen(path, "w"))
      fputs(text, file)
      fclose(file)
    }
    return folder
  }

  /// Whether the screen comes to show some words: it is drawn anew until it does, since a change sends single letters.
  private func shows(_ words: String, _ run: WatchedProgram) -> Bool {
    let wanted = words.filter { $0 != " " }
    return (0..<240).contains { _ in
      run.press("\u{C}", settle: 250)
      return run.words.contains(wanted)
    }
  }
}
