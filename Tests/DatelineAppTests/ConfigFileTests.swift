import DatelineApp
import Testing

@Suite struct ConfigFileTests {
  @Test func everyKeyIsTakenOver() throws {
    let text =
      "theme = \"nord\"\ntext-width = 60\nfurniture = true\nascii = true\n"
      + "read-after = 0.5\nwatch = false\nrestore = false\nlibrary = \"~/news.sqlite\"\n"
    let settings = try ConfigFile.settings(from: text, path: "config.toml")
    #expect(settings.theme == "nord")
    #expect(settings.textWidth == 60)
    #expect(settings.furniture)
    #expect(settings.ascii)
    #expect(settings.readAfter == 0.5)
    #expect(!settings.watch)
    #expect(!settings.restore)
    #expect(settings.library == "~/news.sqlite")
  }

  @Test(arguments: [
    ("theme = nord", "config.toml:1:"),
    ("\n\ncolour = \"red\"", "config.toml:3: there is no key colour"),
    ("theme = \"nord\"\ntext-width = 5", "config.toml:2: text-width is a number from 20 to 200"),
    ("text-width = \"wide\"", "config.toml:1: text-width is a number"),
    ("furniture = 1", "config.toml:1: furniture is true or false"),
    ("read-after = -1", "config.toml:1: read-after is a number of seconds"),
    ("read-after = true", "config.toml:1: read-after is a number of seconds"),
    ("watch = \"yes\"", "config.toml:1: watch is true or false"),
    ("library = 1", "config.toml:1: library is a path"),
    ("theme = 3", "config.toml:1: theme is a name in quotation marks"),
    ("[keys]\nj = 1", "config.toml:1: there is no key keys"),
  ])
  func aFaultIsNamedWithItsLine(text: String, message: String) {
    #expect {
      try ConfigFile.settings(from: text, path: "config.toml")
    } throws: { error in
      "\(error)".hasPrefix(message)
    }
  }

  @Test func readingMarksCanBeLeftToTheKey() throws {
    #expect(try ConfigFile.settings(from: "read-after = false", path: "").readAfter == nil)
    #expect(try ConfigFile.settings(from: "read-after = 3", path: "").readAfter == 3)
  }

  /// What `dateline config` prints is itself a config file that changes nothing, with or without its comment signs.
  @Test func theDocumentedFileIsTheStandard() throws {
    #expect(try ConfigFile.settings(from: ConfigFile.documented, path: "") == Settings())
    let lines = ConfigFile.documented.split(separator: "\n").filter { $0.contains(" = ") }
    let bare = lines.map { $0.dropFirst(2) }.joined(separator: "\n")
    #expect(lines.count == ConfigFile.keys.count)
    #expect(try ConfigFile.settings(from: bare, path: "") == Settings())
  }

  @Test(
    arguments: [
      (["XDG_CONFIG_HOME": "/c", "HOME": "/h"], "/c/dateline"),
      (["HOME": "/h"], "/h/.config/dateline"),
      (["XDG_CONFIG_HOME": "relative", "HOME": "/h"], "/h/.config/dateline"),
      ([:], nil),
    ] as [([String: String], String?)]
  )
  func foldersFollowTheXDGRules(environment: [String: String], folder: String?) {
    #expect(Folders(environment: environment).config == folder)
  }

  @Test(
    arguments: [
      (["XDG_DATA_HOME": "/d", "HOME": "/h"], "/d/dateline"),
      (["HOME": "/h"], "/h/.local/share/dateline"),
      (["XDG_DATA_HOME": "relative", "HOME": "/h"], "/h/.local/share/dateline"),
      ([:], nil),
    ] as [([String: String], String?)]
  )
  func theLibraryLiesInTheDataFolder(environment: [String: String], folder: String?) {
    #expect(Folders(environment: environment).data == folder)
    let place = ChosenLibrary(named: nil, settings: Settings(), environment: environment)
    #expect(place.path == folder.map { $0 + "/library.sqlite" })
  }

  @Test func refusesKeysThatWouldNestWithoutEnd() {
    let deep = "theme = \"nord\"\n" + Array(repeating: "a", count: 30_000).joined(separator: ".") + " = 1\n"
    #expect(throws: Mistake("config.toml:2: the line has too many dots")) {
      try ConfigFile.settings(from: deep, path: "config.toml")
    }
  }
}
