import Markup
import Testing

@Suite struct MarkupReaderTests {
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
    let bytes = Array("<i><b></b><u></u></i>".utf8)
    let outcome = bytes.withUnsafeBufferPointer { bytes in
      MarkupReader.readHTML(bytes) { _ in
        count += 1
        return count < 2
      }
    }
    #expect(outcome == .stopped)
    #expect(count == 2)
  }

  private static func text(_ events: [MarkupEvent]) -> String {
    events.reduce(into: "") { if case .text(let text, _) = $1 { $0 += text } }
  }
}
