import Markup
import Testing

@Suite struct MarkupReaderTests {
  @Test func xmlComesInOrder() {
    let (events, outcome) = Self.xml("<a x='1'><n:b xmlns:n='urn:n'>t&amp;u</n:b><![CDATA[<v>]]></a>")
    #expect(outcome == .whole)
    #expect(events.first == .start(MarkupName("a"), space: "", attributes: [MarkupAttribute(MarkupName("x"), "1")]))
    #expect(events[1] == .start(MarkupName("b", prefix: "n"), space: "urn:n", attributes: []))
    #expect(Self.text(events) == "t&u<v>")
    #expect(events.contains(.text("<v>", isVerbatim: true)))
    #expect(events.last == .end(MarkupName("a")))
  }

  @Test func anUndeclaredEntityOfHTMLIsItsLetter() {
    #expect(Self.text(Self.xml("<a>caf&eacute;&nbsp;&hellip;</a>").events) == "café\u{A0}…")
  }

  @Test func anEntityOfTheDocumentsOwnIsNotResolved() {
    let bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'><!ENTITY y 'boom'>]><a>[&x;&y;]</a>"
    let text = Self.text(Self.xml(bomb).events)
    #expect(!text.contains("root") && !text.contains("boom"))
  }

  @Test func whatIsNotWellFormedIsReadAsFarAsItGoes() {
    let (events, outcome) = Self.xml("<a><b>one</b><c>two & three</a>")
    #expect(outcome == .repaired)
    #expect(Self.text(events).hasPrefix("onetwo "))
  }

  @Test func htmlClosesWhatIsOpen() {
    var events: [MarkupEvent] = []
    let page = Array("<p>One<p>Two &mdash; <b>three".utf8)
    let outcome = page.withUnsafeBufferPointer { page in
      MarkupReader.readHTML(page) {
        events.append($0)
        return true
      }
    }
    #expect(outcome != .unavailable)
    #expect(Self.text(events) == "OneTwo — three")
    #expect(events.filter { $0 == .end(MarkupName("p")) }.count == 2)
  }

  @Test func stoppingEndsTheReading() {
    var count = 0
    let bytes = Array("<a><b/><c/><d/></a>".utf8)
    let outcome = bytes.withUnsafeBufferPointer { bytes in
      MarkupReader.readXML(bytes) { _ in
        count += 1
        return count < 2
      }
    }
    #expect(outcome == .stopped)
    #expect(count == 2)
  }

  private static func xml(_ text: String) -> (events: [MarkupEvent], outcome: MarkupOutcome) {
    var events: [MarkupEvent] = []
    let outcome = Array(text.utf8).withUnsafeBufferPointer { bytes in
      MarkupReader.readXML(bytes) {
        events.append($0)
        return true
      }
    }
    return (events, outcome)
  }

  private static func text(_ events: [MarkupEvent]) -> String {
    events.reduce(into: "") { if case .text(let text, _) = $1 { $0 += text } }
  }
}
