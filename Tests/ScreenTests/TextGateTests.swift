import Screen
import Testing

/// The first promise about hostile text, line by line.
@Suite struct TextGateTests {
  private func line(_ text: String) -> String { TextGate.shown(text, as: .line) }
  private func body(_ text: String) -> String { TextGate.shown(text, as: .body) }

  @Test func harmlessTextPassesUntouched() {
    for text in ["", "The ferry sailed.", "“Naïve” — café, cafe\u{301}", "日本 🙂 שלום नमस्ते"] {
      #expect(line(text) == text)
      #expect(body(text) == text)
    }
    #expect(body("one\ntwo") == "one\ntwo")
  }

  @Test func controlsBecomeSymbols() {
    #expect(line("a\u{07}b\u{08}c\u{0}d\u{7F}e\rf") == "a␇b␈c␀d␡e␍f")
    #expect(body("a\u{07}b\u{08}c\u{0}d\u{7F}e\rf") == "a␇b␈c␀d␡e␍f")
  }

  @Test func tabsAndLineEndsAreWhatThePlaceSays() {
    #expect(line("one\ttwo\nthree") == "one two three")
    #expect(body("one\ttwo\nthree") == "one two\nthree")
    #expect(line("a\u{2028}b\u{2029}c") == "a b c")
  }

  @Test func theSecondSetOfControlsNeverPasses() {
    for value in UInt8(0x80)...0x9F {
      let text = "a\(Unicode.Scalar(value))b"
      #expect(line(text) == "a\u{FFFD}b")
      #expect(body(text) == "a\u{FFFD}b")
    }
  }

  @Test(arguments: [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}[2J", "\u{1B}]0;title\u{07}", "\u{1B}]52;c;aGk=\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}_command\u{1B}\\", "\u{1B}^message\u{1B}\\", "\u{1B}Xstring\u{1B}\\", "\u{1B}[31", "\u{1B}]8;;http://x",
    "\u{1B}P", "\u{1B}", "\u{9B}31m", "\u{9D}0;title\u{9C}", "\u{90}q\u{9C}", "\u{1B}c", "\u{1B}(0",
    "\u{1B}\u{1B}[A", "[\u{1B}\u{0}[31m",
  ])
  func escapeSequencesEndedOrNotBecomeVisible(sequence: String) {
    for shown in [line(sequence), body(sequence)] {
      #expect(shown.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
      #expect(shown.unicodeScalars.count == sequence.unicodeScalars.count, "every scalar is seen")
    }
    #expect(line("\u{1B}[31m") == "␛[31m")
  }

  @Test(
    arguments: [
      0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xAD, 0x200B,
      0x200C, 0x200D, 0x2060, 0x2061, 0x2064, 0x206A, 0xFEFF, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0x180E, 0xFFF9,
      0xFFFB, 0xE0001, 0xE0020, 0xE0041, 0xE007F, 0xFE0F, 0xE0100,
    ] as [UInt32]
  )
  func whatIsInvisibleIsDroppedOnALineAndSeenInABody(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(line("a\(scalar) b") == "a b")
    let shown = body(" \(scalar) b")
    #expect(shown.unicodeScalars.count == 4)
    #expect(shown.columns == 4)
    #expect(!shown.unicodeScalars.contains(scalar))
    #expect(scalar.shown.columns == (scalar.shown == scalar ? 0 : 1))
  }

  @Test func joinersAndSelectorsWorkWhereTheyBelong() {
    #expect(body("می\u{200C}خواهم") == "میخواهم")
    #expect(body("👩\u{200D}🚀 ❤\u{FE0F} 👍\u{1F3FD}") == "👩🚀 ❤ 👍")
    #expect(body("ab\u{200D}c") == "ab¦c")
    #expect(body("a\u{FE0F}\u{FE0E}b") == "a¦b", "a selector after a selector hides something")
    #expect(body("\u{FE0F}a") == "¦a")
  }

  @Test func textTurnedAroundIsSeen() {
    #expect(body("paid \u{202E}000,1\u{202C} crowns") == "paid ◂000,1▪ crowns")
    #expect(line("paid \u{202E}000,1\u{202C} crowns") == "paid 000,1 crowns")
  }

  @Test func whatCannotBeMeasuredIsReplaced() {
    #expect(line("a\u{E000}\u{10FFFF}\u{378}b") == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
  }

  @Test func whatPassedPassesAgainUnchanged() {
    let hostile = "a\u{1B}[31m\u{202E}b\u{0}\u{9B}\t\u{E0041}e\u{301}👩\u{200D}🚀\u{E000}"
    #expect(line(line(hostile)) == line(hostile))
    #expect(body(body(hostile)) == body(hostile))
  }

  @Test func noScalarOfUnicodePassesThatATerminalWouldActUpon() {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for place in [TextGate.Place.line, .body] {
        guard let shown = TextGate.shown(scalar, as: place) else { continue }
        switch ScalarKind(shown) {
        case .narrow, .wide, .mark, .flagLetter: continue
        case .control where shown == "\n" && place == .body: continue
        case .control, .invisible, .unmeasured:
          if shown != "\u{FFFD}" { Issue.record("U+\(String(value, radix: 16)) shows as \(shown)") }
        }
      }
    }
  }

  @Test func partsAndBytesGoThroughTheSameGate() {
    #expect(TextGate.shown("xx\u{1B}yy".dropFirst().dropLast(), as: .line) == "x␛y")
    #expect(TextGate.shown(utf8: [0x61, 0x1B, 0xFF, 0x62][...], as: .line) == "a␛\u{FFFD}b")
  }

  @Test func aLongHostileTextTakesLinearTime() {
    let text = String(repeating: "\u{1B}[31m\u{202E}", count: 100_000)
    #expect(body(text).unicodeScalars.count == 600_000)
  }
}
