import DatelineApp
import Storage
import Testing

/// Saved filters on the command line.
@Suite struct SavedFiltersTests {
  @Test func whoRemovesAFilterIsToldWhichOthersUsedIt() throws {
    let library = try Library(.memory)
    let filters = SavedFilters(of: library)
    try filters.save("country:JP", as: "japan")
    try filters.save("@japan is:unread", as: "my own")
    try filters.save("is:starred", as: "stars")
    var told: [String] = []
    try filters.remove("stars") { told.append($0) }
    #expect(told.isEmpty)
    try filters.remove("@japan") { told.append($0) }
    #expect(told == ["“my own” used @japan, and picks nothing until it is there again"])
    #expect(try library.exportedFilters().map(\.name) == ["my own"])
  }

  /// What is listed can be typed.
  @Test func namesAreListedAsAFilterTakesThem() throws {
    let library = try Library(.memory)
    let filters = SavedFilters(of: library)
    try filters.save("is:starred", as: "my own")
    try filters.save("is:read", as: "plain")
    let written = try Pipe.output { _, output in try filters.write(asLines: false, to: output) }
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n")
    #expect(lines.map { $0.split(separator: "  ").first } == ["@\"my own\"", "@plain"])
  }

  /// Other programs notice that a filter was saved.
  @Test func savingAFilterCountsAsAChange() throws {
    let library = try Library(.memory)
    let before = try library.changeCount()
    try library.saveFilter("a", expression: "is:read", at: 1)
    #expect(try library.changeCount() == before + 1)
    #expect(try library.changesOfOthers() == before)
  }
}
