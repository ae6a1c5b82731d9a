import Foundation
import Glibc
import News
import Newsroom
import TestSupport
import Testing

/// A folder that is open, while things happen in it.
@Suite struct WatchTests {
  private let folder: TemporaryFolder
  private let live: LiveDesk

  init() async throws {
    folder = try TemporaryFolder()
    try folder.write(NewsdeskTests.report(1), to: "news/1.txt")
    try folder.write(NewsdeskTests.report(2), to: "news/north/2.txt")
    live = try await LiveDesk(folder.path(of: "news"))
  }

  private func shows(_ names: [String]) async -> Bool {
    await live.until { $0.names == names }
  }

  @Test func aNewFile() async throws {
    try folder.write(NewsdeskTests.report(3), to: "news/north/3.txt")
    #expect(await shows(["1.txt", "2.txt", "3.txt"]))
    #expect(live.finished(.reading).last?.found == 1, "nothing but the new file is looked at")
  }

  @Test func aChangedFile() async throws {
    try folder.write(NewsdeskTests.report(3) + NewsdeskTests.report(4, day: 9), to: "news/1.txt")
    #expect(await shows(["1.txt", "1.txt", "2.txt"]))
  }

  @Test func aRemovedFile() async throws {
    unlink(folder.path(of: "news/1.txt"))
    #expect(await shows(["2.txt"]))
  }

  @Test func aRenamedFile() async throws {
    rename(folder.path(of: "news/1.txt"), folder.path(of: "news/north/one.txt"))
    #expect(await shows(["2.txt", "one.txt"]))
    #expect(live.finished(.reading).map(\.added).reduce(0, +) == 2)
  }

  @Test func aFileThatComesFromElsewhere() async throws {
    try folder.write(NewsdeskTests.report(3), to: "elsewhere/3.txt")
    rename(folder.path(of: "elsewhere/3.txt"), folder.path(of: "news/3.txt"))
    #expect(await shows(["1.txt", "2.txt", "3.txt"]))
    link(folder.path(of: "news/3.txt"), folder.path(of: "elsewhere/three.txt"))
    try folder.write(NewsdeskTests.report(4), to: "elsewhere/4.txt")
    link(folder.path(of: "elsewhere/4.txt"), folder.path(of: "news/4.txt"))
    #expect(await shows(["1.txt", "2.txt", "3.txt", "4.txt"]))
  }

  @Test func aNewFolderAndWhatComesIntoItLater() async throws {
    try folder.write(NewsdeskTests.report(3), to: "news/south/deep/3.txt")
    #expect(await shows(["1.txt", "2.txt", "3.txt"]))
    try folder.write(NewsdeskTests.report(4), to: "news/south/deep/4.txt")
    #expect(await shows(["1.txt", "2.txt", "3.txt", "4.txt"]))
  }

  @Test func aRenamedFolderAndWhatComesIntoItLater() async throws {
    rename(folder.path(of: "news/north"), folder.path(of: "news/arctic"))
    #expect(await live.until { $0.finished(.reading).contains { $0.gone == 1 } })
    #expect(live.names == ["1.txt", "2.txt"])
    try folder.write(NewsdeskTests.report(3), to: "news/arctic/3.txt")
    #expect(await shows(["1.txt", "2.txt", "3.txt"]))
  }

  @Test func aRemovedFolder() async throws {
    try FileManager.default.removeItem(atPath: folder.path(of: "news/north"))
    #expect(await shows(["1.txt"]))
  }

  @Test func aStorm() async throws {
    for number in 0..<1_500 { try folder.write(NewsdeskTests.report(number + 10), to: "news/storm/\(number).txt") }
    #expect(await live.until { $0.finished(.reading).map(\.articles).reduce(0, +) >= 1_502 })
    #expect(live.names.count == 1_502)
    #expect(live.passes < 200)
  }

  @Test func whatIsHiddenOrNoFileIsPassedOver() async throws {
    try folder.write(NewsdeskTests.report(3), to: "news/.hidden")
    symlink(folder.path(of: "news/1.txt"), folder.path(of: "news/link.txt"))
    try folder.write(NewsdeskTests.report(4), to: "news/4.txt")
    #expect(await shows(["1.txt", "2.txt", "4.txt"]))
  }

  @Test func aWatchedFolderThatGoesAsAWholeTakesNothingAway() async throws {
    rename(folder.path(of: "news"), folder.path(of: "away"))
    live.desk.rescan()
    #expect(await live.until { $0.passes > 1 })
    #expect(live.names == ["1.txt", "2.txt"])
  }

  @Test func aSingleFileIsWatchedAndItsNeighboursAreNot() async throws {
    let single = try await LiveDesk(folder.path(of: "news/1.txt"))
    try folder.write(NewsdeskTests.report(3), to: "news/3.txt")
    try folder.write(NewsdeskTests.report(4) + NewsdeskTests.report(5, day: 9), to: "news/1.txt")
    #expect(await single.until { $0.names.count == 2 })
    #expect(single.names == ["1.txt", "1.txt"])
  }

  @Test func rescanFindsWhatChanged() async throws {
    let passes = live.passes
    live.desk.rescan()
    #expect(await live.until { $0.passes > passes })
    #expect(live.finished(.reading).last?.known == 2)
  }

  @Test func nothingIsToldAfterTheClose() async throws {
    live.desk.close()
    let count = live.bulletins.count
    try folder.write(NewsdeskTests.report(3), to: "news/3.txt")
    live.desk.rescan()
    usleep(300_000)
    #expect(live.bulletins.count == count)
  }
}
