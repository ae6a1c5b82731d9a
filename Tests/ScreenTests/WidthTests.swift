import Screen
import Testing

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("harbour", 7), ("café", 4), ("cafe\u{301}", 4), ("日本", 4), ("ｆｕｌｌ", 8), ("한국", 4),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("🙂", 2), ("❤\u{FE0F}", 1), ("👩\u{200D}🚀", 4), ("👍\u{1F3FD}", 2), ("🇳🇴", 2),
    ("“—…”", 4), ("नमस्ते", 4), ("שלום", 4), ("a\u{AD}b", 2), ("a\u{200B}b", 2), ("\u{1B}[31m", 5), ("\u{E000}", 1),
    ("⌚", 2), ("\u{3000}", 2),
  ])
  func textHasColumns(text: String, columns: Int) {
    #expect(text.columns == columns)
    #expect(text[...].columns == columns)
    var frame = Frame(columns: 20, rows: 1)
    #expect(frame.write(text, column: 0, row: 0, style: Style()) == columns)
  }

  /// The table is Unicode 15.1's; Swift's own properties know the marks and what is assigned.
  @Test func theTableAgreesWithUnicode() {
    for value in UInt32(0xA0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      guard let age = properties.age, age.major < 15 || age.major == 15 && age.minor <= 1 else { continue }
      let kind = ScalarKind(scalar)
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark:
        if kind != .mark && kind != .invisible { Issue.record("U+\(String(value, radix: 16)) is a mark, not \(kind)") }
      case .control, .privateUse, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator:
        if kind == .narrow || kind == .wide { Issue.record("U+\(String(value, radix: 16)) is \(kind)") }
      default:
        if properties.isDefaultIgnorableCodePoint && kind != .invisible {
          Issue.record("U+\(String(value, radix: 16)) is ignorable, not \(kind)")
        }
        if properties.isEmojiPresentation && kind != .wide && kind != .flagLetter && !properties.isEmojiModifier {
          Issue.record("U+\(String(value, radix: 16)) is an emoji, not \(kind)")
        }
      }
    }
  }

  @Test func textIsCutBetweenCharacters() {
    #expect("日本語".prefix(columns: 5) == "日本")
    #expect("cafe\u{301}s".prefix(columns: 4) == "cafe\u{301}")
    #expect("abc".prefix(columns: 0) == "")
    #expect("abc".prefix(columns: -1) == "")
    #expect("abc".prefix(columns: 9) == "abc")
  }

  @Test func textIsFittedWithAnEllipsis() {
    #expect("harbour".fitted(to: 7) == "harbour")
    #expect("harbour".fitted(to: 6) == "harbo…")
    #expect("日本語".fitted(to: 6) == "日本語")
    #expect("日本語".fitted(to: 5) == "日本…")
    #expect("日本語".fitted(to: 4) == "日…")
    #expect("the harbour".fitted(to: 5) == "the…")
    #expect("harbour".fitted(to: 1) == "h")
    #expect("harbour".fitted(to: 0) == "")
    #expect("harbour".fitted(to: 5, ellipsis: "...") == "ha...")
    #expect("cafés".fitted(to: 5) == "cafés")
  }

  @Test func fittedTextNeverTakesMoreThanItMay() {
    let text = "a日e\u{301}👩\u{200D}🚀\u{202E}x\u{1B}🇳🇴"
    for columns in 0...20 { #expect(text.fitted(to: columns).columns <= columns) }
  }
}
