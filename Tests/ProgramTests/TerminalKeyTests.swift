import Screen
import Terminal
import Testing

/// Bytes in, keys out.
@Suite struct TerminalKeyTests {
  private func events(_ bytes: String) -> [InputEvent] {
    var decoder = KeyDecoder()
    return decoder.events(from: Array(bytes.utf8)) + decoder.giveUp()
  }

  private func names(_ bytes: String) -> [String] {
    events(bytes).map { event in
      switch event {
      case .key(let key): key.name
      case .paste(let text): "paste \(text)"
      case .resize: "resize"
      }
    }
  }

  @Test(arguments: [
    ("j", "j"), ("G", "G"), (")", ")"), ("<", "<lt>"), (" ", "<Space>"), ("\r", "<Enter>"), ("\t", "<Tab>"),
    ("\u{7F}", "<Backspace>"), ("\u{1B}", "<Esc>"), ("\u{04}", "<C-d>"), ("\u{1A}", "<C-z>"), ("\0", "<C-Space>"),
    ("é", "é"), ("日", "日"), ("🙂", "🙂"), ("\u{1B}x", "<A-x>"), ("\u{1B}é", "<A-é>"), ("\u{1B}\u{04}", "<C-A-d>"),
    ("\u{1B}[A", "<Up>"), ("\u{1B}OB", "<Down>"), ("\u{1B}[1;5C", "<C-Right>"), ("\u{1B}[1;2D", "<S-Left>"),
    ("\u{1B}[H", "<Home>"), ("\u{1B}[4~", "<End>"), ("\u{1B}[5~", "<PageUp>"), ("\u{1B}[6~", "<PageDown>"),
    ("\u{1B}[6;5~", "<C-PageDown>"), ("\u{1B}[3~", "<Delete>"), ("\u{1B}[Z", "<S-Tab>"), ("\u{1B}OQ", "<F2>"),
    ("\u{1B}[12~", "<F2>"), ("\u{1B}[24~", "<F12>"), ("\u{1B}[[B", "<F2>"), ("\u{1B}[1;5R", "<C-F3>"),
    ("\u{1B}[106;5u", "<C-j>"), ("\u{1B}[27;5;106~", "<C-j>"), ("\u{1B}[a", "<S-Up>"), ("\u{1B}[5^", "<C-PageUp>"),
    ("\u{1B}Or", "2"), ("\u{1B}OM", "<Enter>"),
  ])
  func aKeyHasItsName(bytes: String, name: String) {
    #expect(names(bytes) == [name])
  }

  @Test func manyKeysInOneReadAreAllHeard() {
    #expect(names("3]q\u{1B}[A\u{1B}OAx") == ["3", "]", "q", "<Up>", "<Up>", "x"])
    #expect(names("\u{1B}\u{1B}[A") == ["<Esc>", "<Up>"])
  }

  @Test func aKeyCutAnywhereIsPutTogether() {
    for bytes in ["\u{1B}[1;5C", "é", "🙂", "\u{1B}OA", "\u{1B}[200~a\u{1B}b\u{1B}[201~", "\u{1B}[[A"].map({
      Array($0.utf8)
    }) {
      var whole = KeyDecoder()
      let expected = whole.events(from: bytes)
      #expect(expected.count == 1)
      for cut in 1..<bytes.count {
        var decoder = KeyDecoder()
        let events = decoder.events(from: bytes[..<cut]) + decoder.events(from: bytes[cut...])
        #expect(events == expected)
        #expect(decoder.patience == nil)
      }
    }
  }

  @Test func anEscapeWaitsOnlyShortly() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.events(from: [0x1B]).isEmpty)
    #expect(decoder.patience == .milliseconds(25))
    #expect(decoder.giveUp() == [.key("<Esc>")])
    #expect(decoder.patience == nil)
  }

  @Test func aPasteIsOnePiece() {
    #expect(events("\u{1B}[200~one\rtwo\u{1B}[A\u{1B}[201~j") == [.paste("one\rtwo\u{1B}[A"), .key("j")])
    #expect(events("\u{1B}[200~never ended") == [.paste("never ended")])
  }

  @Test func aPasteWithoutEndIsBounded() {
    var decoder = KeyDecoder()
    _ = decoder.events(from: Array("\u{1B}[200~".utf8))
    for _ in 0..<40 { #expect(decoder.events(from: [UInt8](repeating: 0x61, count: 65_536)).isEmpty) }
    guard case .paste(let text) = decoder.giveUp().first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == KeyDecoder.longestPaste)
  }

  @Test func whatTheTerminalAnswersIsNoKey() {
    #expect(names("\u{1B}[12;40Rj") == ["j"])
    #expect(names("\u{1B}[?62;22cj") == ["j"])
    #expect(names("\u{1B}]11;rgb:0000/0000/0000\u{07}j") == ["j"])
    #expect(names("\u{1B}P1+r436f\u{1B}\\j") == ["j"])
    #expect(names("\u{1B}[<0;10;10Mj") == ["j"])
    #expect(names("\u{1B}[M !!j") == ["j"])
    #expect(names("\u{1B}[Ij") == ["j"])
  }

  @Test func brokenBytesAreNoKeysAndLoseNoOthers() {
    var decoder = KeyDecoder()
    #expect(decoder.events(from: [0xFF, 0xC3, 0x6A, 0xED, 0xA0, 0x80, 0x6B]) == [.key("j"), .key("k")])
    #expect(decoder.events(from: [0xC2, 0x9B, 0x6C]) == [.key("l")])
  }

  @Test func anyBytesAreSurvived() {
    var state: UInt32 = 1
    var decoder = KeyDecoder()
    for _ in 0..<20_000 {
      state = state &* 1_664_525 &+ 1_013_904_223
      let letters = Array("\u{1B}[]OM~;0129<?AZu@$^a\u{07}".utf8)
      let byte = state >> 31 == 0 ? letters[Int(state >> 8) % letters.count] : UInt8(truncatingIfNeeded: state >> 16)
      _ = decoder.events(from: [byte])
      if state >> 24 & 0x3F == 0 { _ = decoder.giveUp() }
    }
    _ = decoder.giveUp()
    #expect(decoder.events(from: Array("j".utf8)) == [.key("j")])
  }

  @Test func aKeyThatOnlyThisTerminalHasIsLearned() {
    var decoder = KeyDecoder()
    decoder.learn("\u{1B}[224z", is: "<F1>")
    #expect(decoder.events(from: Array("\u{1B}[224z".utf8)) == [.key("<F1>")])
  }
}
