import Markup
import Testing

@Suite struct JSONReaderTests {
  @Test func eventsComeInOrder() {
    let (events, outcome) = Self.read(#"{"a":[1,-2.50e400,"é\u00e9\n",true,null],"b":{}}"#)
    #expect(outcome == .whole)
    #expect(
      events == [
        .openObject, .key("a"), .openArray, .number("1"), .number("-2.50e400"), .string("éé\n"), .truth(true), .null,
        .closeArray, .key("b"), .openObject, .closeObject, .closeObject,
      ]
    )
  }

  @Test func aValueIsFoundByItsNames() {
    let value = Self.value(#"{"author":{"name":"Ana Lopez"},"tags":"war","n":7,"author":1}"#)
    #expect(value?["author"]?["name"]?.string == "Ana Lopez")
    #expect(value?["tags"]?.elements == [.string("war")])
    #expect(value?["n"]?.word == "7")
    #expect(value?["none"] == nil)
  }

  @Test func aDocumentThatBreaksOffGivesWhatItHas() {
    #expect(Self.read(#"{"a":[{"b":"c"},{"d":"#).outcome == .cut)
    #expect(Self.value(#"{"a":[{"b":"c"},{"d":"#)?["a"]?.elements.first?["b"]?.string == "c")
    #expect(Self.value("{\"a\":1,\"b\":nonsense")?["a"]?.word == "1")
  }

  @Test func whatIsNoJSONSaysWhere() {
    #expect(Self.read("garbage\n").outcome == .broken(at: 1))
    #expect(Self.value("garbage\n") == nil)
    #expect(Self.value("") == nil)
    #expect(Self.read(" \n").outcome == .whole)
  }

  @Test func severalValuesMayFollowEachOther() {
    #expect(Self.read("{\"a\":1}\n{\"a\":2} 3").events.count == 9)
  }

  @Test func jsonNestedToTheSkyEnds() {
    let sky = String(repeating: "[", count: 1_000_000)
    let (events, outcome) = Self.read(sky)
    #expect(outcome == .tooDeep)
    #expect(events.count == 128)
    #expect(Self.value(String(repeating: "{\"a\":", count: 100_000)) != nil)
  }

  @Test func noMoreValuesAreHeldThanAllowed() {
    let many = Array(("[" + String(repeating: "1,", count: 1000) + "1]").utf8)
    let value = many.withUnsafeBufferPointer { JSONValue(reading: $0, mostValues: 11) }
    #expect(value?.elements.count == 10)
  }

  @Test(arguments: [#""\ud800""#, #""\ud800\""#, #""\ud834\udd1e""#, "\"\u{0}\"", #""\u0000""#, "\"\\"])
  func oddStringsAreRead(_ text: String) {
    _ = Self.read(text)
    for end in 0...text.utf8.count {
      _ = Array(text.utf8.prefix(end)).withUnsafeBufferPointer { JSONValue(reading: $0) }
    }
  }

  @Test func badBytesBecomeReplacements() {
    let bytes: [UInt8] = [0x22, 0xFF, 0x61, 0x22]
    #expect(bytes.withUnsafeBufferPointer { JSONValue(reading: $0) } == .string("\u{FFFD}a"))
  }

  private static func read(_ text: String) -> (events: [JSONEvent], outcome: JSONOutcome) {
    var events: [JSONEvent] = []
    let outcome = Array(text.utf8).withUnsafeBufferPointer { bytes in
      JSONReader.read(bytes) {
        events.append($0)
        return true
      }
    }
    return (events, outcome)
  }

  private static func value(_ text: String) -> JSONValue? {
    Array(text.utf8).withUnsafeBufferPointer { JSONValue(reading: $0) }
  }
}
