import DatelineApp
import Testing

@Suite struct ConfigFileTests {
  @Test func everyKeyIsTakenOver() throws {
    let text = "theme = \"nord\"\ntext-width = 60\nfurniture = true\nascii = true\n"
    let settings = try ConfigFile.settings(from: text, path: "config.toml")
    #expect(settings.theme == "nord")
    #expect(settings.textWidth == 60)
    #expect(settings.furniture)
    #expect(settings.ascii)
  }

  @Test(arguments: [
    ("theme = nord", "config.toml:1:"),
    ("\n\ncolour = \"red\"", "config.toml:3: there is no key colour"),
    ("theme = \"nord\"\ntext-width = 5", "config.toml:2: text-width is a number from 20 to 200"),
    ("text-width = \"wide\"", "config.toml:1: text-width is a number"),
    ("furniture = 1", "config.toml:1: furniture is true or false"),
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

  @Test func refusesKeysThatWouldNestWithoutEnd() {
    let deep = "theme = \"nord\"\n" + Array(repeating: "a", count: 30_000).joined(separator: ".") + " = 1\n"
    #expect(throws: Mistake("config.toml:2: the line has too many dots")) {
      try ConfigFile.settings(from: deep, path: "config.toml")
    }
  }
}
