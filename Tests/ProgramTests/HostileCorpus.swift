import Foundation
import Glibc
import TestSupport

/// Articles and files that mean harm, or had bad luck: one a promise, named after it.
enum HostileCorpus {
  /// Texts of articles, by the promise they try to break.
  static let texts: [(name: String, bytes: [UInt8])] = [
    text(
      "csi-in-headline",
      "Clear\u{1B}[2J\u{1B}[H\u{1B}[31mscreen\u{1B}[0m minister says\n\nA “quote\u{1B}[8m hidden,” Ana Weiss said in Tokyo."
    ),
    text("osc-title", "Title\n\n\u{1B}]0;owned\u{7} and \u{1B}]2;owned\u{1B}\\ “So,” Ana Weiss said."),
    text("osc-clipboard", "Clipboard\n\n\u{1B}]52;c;ZWNobyBvd25lZA==\u{7}“Paste it,” Ana Weiss said."),
    text("osc-link-unterminated", "Link\n\nSee \u{1B}]8;;http://example.org/\u{1B}\\here and \u{1B}]8;;never ended"),
    text(
      "dcs-apc-pm-sos",
      "Strings\n\n\u{1B}Pq#0~\u{1B}\\ \u{1B}_app\u{1B}\\ \u{1B}^pm\u{1B}\\ \u{1B}Xsos\u{1B}\\ \u{1B}P never ended"
    ),
    text(
      "c1-controls",
      "C1\n\n\u{9B}31mred \u{9D}0;owned\u{9C} \u{90}q\u{9C} \u{85}next “Words,” Ana Weiss said.\u{9F}apc"
    ),
    text(
      "modes-and-reports",
      "Modes\n\n\u{1B}[?1049l\u{1B}[?25h\u{1B}[?1000h\u{1B}[6n\u{1B}[c\u{1B}[21t\u{1B}c\u{1B}#8\u{1B}>"
    ),
    text(
      "c0-controls",
      "C0 \u{07}\u{08}\u{0B}\u{0C}\u{0E}\u{0F}\u{7F}\n\n“Bell\u{07}\u{07}\u{7F},” Ana Weiss said.\u{05}"
        + String(repeating: " The council met again and the talks went on.", count: 20)
    ),
    text(
      "bidi-override",
      "Paid \u{202E}000,1$ \u{202C}today\n\n“Send \u{2066}\u{202E}cod.exe\u{2069} now,” Ana Weiss said in Cairo. \u{202D}never closed"
    ),
    text(
      "zero-width",
      "In\u{200B}vi\u{200D}si\u{2060}ble \u{FEFF}headline\u{AD}s\n\nZero\u{200B}width “wo\u{200C}rds,” Ana Weiss said."
    ),
    text("tag-characters", "Tags \u{E0041}\u{E0042}\u{E007F}\n\nText \u{E0061}\u{E0062} “words,” Ana Weiss said."),
    text(
      "zalgo",
      "Marks\n\n" + String(repeating: "a" + String(repeating: "\u{0301}\u{0323}", count: 400) + " ", count: 40)
    ),
    text("emoji-and-flags", "Emoji 👩‍👩‍👧‍👦 🇯🇵🇧🇷 ❤️ 👍🏽\n\n“👩‍💻🏳️‍🌈,” Ana Weiss said. 1️⃣ ☎️ \u{FE0F}\u{FE0F}"),
    text(
      "right-to-left",
      "وزير الخارجية: «لن نتراجع» في عمّان\n\nقالت الوزيرة: «نرحب بالاتفاق» بين مصر والأردن. שלום “words,” Ana Weiss said."
    ),
    text("wide", "東京で会談\n\n「合意は近い」と田中外相は述べた。" + String(repeating: "会談は続いた。", count: 200)),
    text("one-long-word", "Long\n\n" + String(repeating: "x", count: 200_000)),
    text("quotation-marks", "Marks\n\n" + String(repeating: "\"", count: 100_000)),
    text(
      "unbalanced-marks",
      "Marks\n\n" + String(repeating: "“", count: 5_000) + " words " + String(repeating: "«‘„", count: 5_000)
    ),
    text("empty-lines", "Lines\n" + String(repeating: "\n", count: 200_000) + "end"),
    text("year-zero", " date 0000-00-00 Nothing\n\nThe year 0. “Old,” Ana Weiss said."),
    text("date-out-of-range", " date 2026-13-45 Nothing\n\nA day that is none. “Late,” Ana Weiss said."),
    (
      "broken-utf8",
      Array("Broken \n\n“caf".utf8) + [0xC3, 0x28, 0xE2, 0x82, 0xF0, 0x9F, 0xED, 0xA0, 0x80, 0xC0, 0xAF]
        + Array(",” Ana Weiss said in Rome.".utf8)
    ),
    (
      "latin-1",
      Array("Caf".utf8) + [0xE9] + Array(" in Z".utf8) + [0xFC] + Array("rich opens\n\nIt is in Switzerland.".utf8)
    ),
    (
      "utf-16le",
      [0xFF, 0xFE] + "Sixteen\n\n“Words,” Ana Weiss said in Oslo.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    ),
    (
      "utf-16be",
      [0xFE, 0xFF] + "Sixteen\n\n“Words,” Ana Weiss said in Lima.".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    ),
    text("crlf", " date 2026-02-03 Line ends\r\n\r\n“Words,” Ana Weiss said in Madrid.\r\nMore.\r\n"),
    text("carriage-returns", "Old Mac\r\r“Words,” Ana Weiss said.\rMore.\r"),
  ]

  private static func text(_ name: String, _ text: String) -> (name: String, bytes: [UInt8]) {
    (name, Array(text.utf8))
  }

  /// Writes everything below a folder: the texts, files that are none, and things that are not files.
  ///
  /// - Returns: the names of what must be set aside.
  static func write(to folder: TemporaryFolder) throws -> [String] {
    for (name, bytes) in texts { try folder.write(bytes, to: "\(name).txt") }
    try folder.write("“Fine,” Ana Weiss said in Paris.", to: "new\nline \u{1B}[31mred\u{1B}[0m\u{202E}.txt")
    try folder.write([], to: "empty.txt")
    try folder.write(
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + (0..<2_000).map { UInt8($0 & 255) },
      to: "picture.txt"
    )
    try folder.write([UInt8](repeating: 0, count: 4_096), to: "nothing-but-zeros.txt")
    mkfifo(folder.path + "/pipe.txt", 0o600)
    symlink("/dev/zero", folder.path + "/endless.txt")
    symlink(folder.path, folder.path + "/loop")
    return ["empty.txt", "picture.txt", "nothing-but-zeros.txt"]
  }
}
