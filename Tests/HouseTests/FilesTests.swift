import Foundation
import Testing

/// What a reader of the source finds in every file.
@Suite struct FilesTests {
  @Test func noFileIsLongerThanItsReadersPatience() {
    for file in SourceTree.swiftFiles(in: "Sources") {
      let lines = file.text.count { $0 == "\n" }
      #expect(lines <= 300, "\(file.path) has \(lines) lines")
    }
  }

  /// A file that only extends other types is named after what it adds to them.
  @Test func everyFileDeclaresTheTypeItIsNamedAfter() {
    for file in SourceTree.swiftFiles(in: "Sources") {
      let name = file.path.split(separator: "/").last?.dropLast(".swift".count) ?? ""
      let words = ["struct", "enum", "class", "actor", "protocol"]
      let types = file.text.split(separator: "\n").filter { line in
        let isIndented = line.first == " " || line.first == "/"
        return !isIndented && line.split(separator: " ").contains { words.contains(String($0)) }
      }
      let isNamedAfterOne = types.contains { $0.contains(" \(name)") }
      #expect(types.isEmpty || isNamedAfterOne, "\(file.path) declares no \(name)")
    }
  }

  @Test func nothingIsForcedOrLeftUnfinished() {
    for file in SourceTree.swiftFiles(in: "Sources") {
      for mark in ["try!", "as!", "fatalError(", "TODO", "FIXME"] {
        #expect(!file.text.contains(mark), "\(file.path) has \(mark)")
      }
    }
  }

  @Test func theTopLevelIsTheOwnersLayout() throws {
    let names = try FilesTests.topLevel()
    let expected: Set = ["Package.swift", "Package.resolved", "Sources", "Tests", "Themes", "README.md"]
    #expect(names.filter { !$0.hasPrefix(".") }.allSatisfy(expected.contains))
  }

  private static func topLevel() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: SourceTree.root.path)
  }
}
