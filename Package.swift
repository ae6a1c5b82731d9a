// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
]

/// A room of the house: what it may use is what it names here, and nothing else.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, of dependencies: [Target.Dependency], besides files: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["TestSupport"], exclude: files, swiftSettings: strict)
}

let package = Package(
  name: "dateline",
  products: [.executable(name: "dateline", targets: ["dateline"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // Floor 1: materials.
    room("News"),
    room("Screen"),
    .target(
      name: "CNcurses",
      exclude: ["direct.ti", "direct.b64"],
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .systemLibrary(name: "CZstd"),
    .systemLibrary(name: "CSodium"),
    // What glibc does with memory that is let go.
    .systemLibrary(name: "CMalloc"),
    // XML and HTML; only headers are needed to build it, libxml2 is opened at the first page or feed.
    .target(name: "CMarkup", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])]),
    .systemLibrary(name: "CYajl"),
    // Mail, and compressed files and archives: opened when the first of them is read, as libxml2 is.
    .target(
      name: "CMail",
      cSettings: [
        .unsafeFlags([
          "-I/usr/include/gmime-3.0", "-I/usr/include/glib-2.0", "-I/usr/lib/x86_64-linux-gnu/glib-2.0/include",
          "-I/usr/lib/aarch64-linux-gnu/glib-2.0/include",
        ])
      ]
    ),
    .target(name: "CArchive"),
    room("Markup", uses: ["CMarkup", "CYajl"]),
    // Requests over HTTP; only headers are needed to build it, libcurl is opened at the first fetch.
    .target(name: "CWire"),
    room("Wire", uses: ["CWire"]),
    // Which articles there are and which of them a filter picks.
    room("Catalog", uses: ["News"]),
    // Files built into the program, readable where they lie.
    .target(name: "Themes", path: "Themes"),
    .target(name: "Samples"),
    .target(name: "Gazetteer"),

    // Floor 2: crafts; none knows another.
    room("Reading", uses: ["Catalog", "News", "Screen"]),
    room("Terminal", uses: ["CNcurses", "Screen"]),
    room("Theming", uses: ["Screen", "Themes", "TOMLKit"]),
    room("Ingest", uses: ["CMail", "Markup", "News"]),
    room("Analysis", uses: ["Gazetteer", "News"]),
    room(
      "Storage",
      uses: [
        "CSodium", "CZstd", "Catalog", "News", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),

    // Floor 3: the two directors.
    room("Panes", uses: ["Catalog", "News", "Reading", "Screen"]),
    room("Newsroom", uses: ["Analysis", "CArchive", "Catalog", "Ingest", "News", "Storage", "Wire"]),

    // Floor 4 and 5: the meeting room and the door.
    room(
      "DatelineApp",
      uses: [
        "Analysis", "CMalloc", "Catalog", "Ingest", "News", "Newsroom", "Panes", "Reading", "Samples", "Screen",
        "Storage",
        "Terminal", "Theming", "TOMLKit", "Wire",
      ]
    ),
    .executableTarget(
      name: "dateline",
      dependencies: ["DatelineApp", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict
    ),

    // Tests, and what they stand on.
    .target(
      name: "TestSupport",
      dependencies: ["Catalog", "News", "Reading", "Screen", .product(name: "GRDB", package: "GRDB.swift")],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .target(name: "MarkedTexts", dependencies: ["News"], path: "Tests/MarkedTexts", swiftSettings: strict),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal", linkerSettings: [.linkedLibrary("util")]),
    .target(
      name: "PseudoTerminal",
      dependencies: ["CPseudoTerminal"],
      path: "Tests/PseudoTerminal",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "floor",
      path: "Tests/Floor",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
    ),
    .executableTarget(
      name: "benchmarks",
      dependencies: [
        "Analysis", "Catalog", "Gazetteer", "Ingest", "News", "Newsroom", "Panes", "PseudoTerminal", "Reading",
        "Screen",
        "Storage", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/Benchmarks",
      swiftSettings: strict
    ),
    // How right the analysis is on annotated news.
    .target(
      name: "Scoring",
      dependencies: ["Analysis", "Ingest", "MarkedTexts", "News"],
      path: "Tests/Scoring",
      swiftSettings: strict
    ),
    .executableTarget(
      name: "figures",
      dependencies: [
        "Analysis", "Ingest", "News", "Scoring", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Figures",
      exclude: ["figures.tsv"],
      swiftSettings: strict
    ),
    // What must hold of the analysis of any bytes, and what looks for bytes that break it.
    .target(
      name: "Examining",
      dependencies: ["Analysis", "Catalog", "Ingest", "News"],
      path: "Tests/Examining",
      swiftSettings: strict
    ),
    .systemLibrary(name: "CLibFuzzer", path: "Tests/CLibFuzzer"),
    .executableTarget(
      name: "fuzz",
      dependencies: ["CLibFuzzer", "Examining"],
      path: "Tests/Fuzz",
      exclude: ["Seeds"],
      swiftSettings: strict
    ),
    tests("NewsTests", of: ["News"]),
    tests("CatalogTests", of: ["Catalog", "News"]),
    tests(
      "StorageTests",
      of: ["Catalog", "News", "Storage", .product(name: "GRDB", package: "GRDB.swift")]
    ),
    tests("ScreenTests", of: ["Screen"]),
    tests("ThemingTests", of: ["Screen", "Theming"]),
    tests("MarkupTests", of: ["Markup"]),
    tests("WireTests", of: ["Wire"]),
    tests("IngestTests", of: ["Ingest", "Markup", "News"], besides: ["Feeds"]),
    tests(
      "AnalysisTests",
      of: ["Analysis", "Examining", "Gazetteer", "Ingest", "MarkedTexts", "News", "Scoring"],
      besides: ["Marked"]
    ),
    tests("ScoringTests", of: ["MarkedTexts", "News", "Scoring"]),
    tests("ReadingTests", of: ["Catalog", "Ingest", "News", "Reading", "Screen"]),
    tests(
      "PanesTests",
      of: ["Analysis", "Catalog", "Ingest", "News", "Panes", "Reading", "Screen", "Theming"],
      besides: ["Screens"]
    ),
    // Takes folders into a library and says what is stored, for tests that end it at any moment.
    .executableTarget(
      name: "ImportProbe",
      dependencies: ["Catalog", "News", "Newsroom", "Storage"],
      path: "Tests/ImportProbe",
      swiftSettings: strict
    ),
    tests("NewsroomTests", of: ["Analysis", "Catalog", "ImportProbe", "News", "Newsroom", "Storage", "Wire"]),
    tests("DatelineAppTests", of: ["Catalog", "DatelineApp", "News", "Newsroom", "Screen", "Storage", "Terminal"]),
    // Opens the terminal and says what it is told, for tests in a pseudo-terminal.
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["Screen", "Terminal"],
      path: "Tests/TerminalProbe",
      swiftSettings: strict
    ),
    tests("ProgramTests", of: ["PseudoTerminal", "Screen", "Terminal", "TerminalProbe"]),
    tests("HouseTests", of: ["Catalog", "Reading"]),
  ]
)
