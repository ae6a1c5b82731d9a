/// What the manual page tells of the program's surroundings.
enum ManualTables {
  typealias Entry = (name: String, meaning: String)

  static let environment: [Entry] = [
    ("DATELINE_LIBRARY", "The library's file, where `--library` names none."),
    (
      "DATELINE_SECURE",
      "Where it is set, and not to 0: nothing is fetched, and no other program is run, clipboard tools too."
    ),
    ("NO_COLOR", "Where it is set: no colours; the theme is `mono`."),
    ("XDG_CONFIG_HOME", "Where the folder of the config lies; else `~/.config`."),
    ("XDG_DATA_HOME", "Where the folder of the library lies; else `~/.local/share`."),
    ("TERM", "The terminal's kind. On a dumb one the list is printed in place of the screen."),
    ("LC_ALL, LC_CTYPE, LANG", "Whether lines, bars and marks are drawn in Unicode, or in ASCII."),
  ]

  static let files: [Entry] = [
    ("~/.local/share/dateline/library.sqlite", "The library: everything that was read, marked and written down."),
    ("~/.config/dateline/config.toml", "The config file."),
    ("~/.config/dateline/themes/*.toml", "Themes of your own, one a file."),
    ("~/.config/dateline/gazetteer.tsv", "Names of countries of your own."),
  ]

  static let exitCodes: [Entry] = [
    ("0", "Done."),
    ("1", "Nothing matched, or nothing is there."),
    ("2", "The command was mistaken, or a path that it names cannot be read."),
    ("3", "The machine failed: a full disk, a damaged library."),
    ("130", "Stopped by `^C`; what was done stays."),
  ]
}
