import Testing

/// The house inspects itself: what Package.swift cannot say about its rooms.
@Suite struct LayersTests {
  /// The rooms that may import a module from outside the house; every other room may not.
  static let allowed: [String: [String]] = [
    "ArgumentParser": ["Sources/dateline/"],
    "CArchive": ["Sources/Newsroom/Archives/"],
    "CMail": ["Sources/Ingest/Mail/"],
    "CMalloc": ["Sources/DatelineApp/Loop/"],
    "CMarkup": ["Sources/Markup/"],
    "CNcurses": ["Sources/Terminal/"],
    "CSodium": ["Sources/Storage/"],
    "CWire": ["Sources/Wire/"],
    "CYajl": ["Sources/Markup/"],
    "CZstd": ["Sources/Storage/"],
    "Foundation": ["Sources/DatelineApp/", "Sources/Newsroom/", "Sources/Theming/", "Sources/dateline/"],
    // Storage: `Data`, in which GRDB takes and gives bytes.
    "FoundationEssentials": ["Sources/DatelineApp/", "Sources/Newsroom/", "Sources/Storage/", "Sources/Theming/"],
    "Dispatch": ["Sources/DatelineApp/", "Sources/Newsroom/"],
    "Glibc": [
      "Sources/DatelineApp/", "Sources/Markup/", "Sources/Newsroom/", "Sources/Storage/", "Sources/Terminal/",
      "Sources/Theming/", "Sources/dateline/",
    ],
    "GRDB": ["Sources/Storage/"],
    // Storage: SQLite's own number of what the system refused, which GRDB does not pass on.
    "GRDBSQLite": ["Sources/Storage/"],
    "TOMLKit": ["Sources/Theming/", "Sources/DatelineApp/Settings/"],
  ]

  @Test(arguments: allowed.keys.sorted())
  func onlyItsOwnRoomsImport(module: String) {
    let files = SourceTree.swiftFiles(in: "Sources")
    #expect(!files.isEmpty)
    for file in files where file.imports.contains(module) {
      let isAllowed = Self.allowed[module, default: []].contains { file.path.hasPrefix($0) }
      #expect(isAllowed, "\(file.path) imports \(module)")
    }
  }

  /// Every module that is not one of the house's own rooms is named above, so that a new one is a decision.
  @Test func everyModuleFromOutsideIsDecidedOn() {
    let rooms = Set(SourceTree.swiftFiles(in: "Sources").map { String($0.path.split(separator: "/")[1]) })
    let materials: Set = ["Gazetteer", "Samples", "Themes", "Synchronization"]
    for file in SourceTree.swiftFiles(in: "Sources") {
      for module in file.imports where !rooms.contains(module) && !materials.contains(module) {
        #expect(Self.allowed[module] != nil, "\(file.path) imports \(module)")
      }
    }
  }

  @Test func newsAndScreenKnowNobody() {
    for room in ["News", "Screen"] {
      for file in SourceTree.swiftFiles(in: "Sources/\(room)") {
        #expect(file.imports.isEmpty, "\(file.path) imports \(file.imports)")
      }
    }
  }

  @Test func theClockIsReadInTwoRoomsOnly() {
    for file in SourceTree.swiftFiles(in: "Sources") where file.text.contains("Date()") || file.text.contains("Clock()")
    {
      let isAllowed = ["Sources/DatelineApp/", "Sources/Newsroom/"].contains { file.path.hasPrefix($0) }
      #expect(isAllowed, "\(file.path) reads the clock")
    }
  }
}
