import DatelineApp
import Foundation
import Testing

@Suite struct AnalysisDeskTests {
  /// The answers to lines, one object each.
  private func answers(to lines: String) throws -> [[String: Any]] {
    try answers(to: Array(lines.utf8))
  }

  private func answers(to bytes: [UInt8], lineLimit: Int = 1 << 30) throws -> [[String: Any]] {
    let output = try Pipe.output(of: bytes) { input, output in
      var desk = AnalysisDesk(input: input, output: output, lineLimit: lineLimit)
      try desk.serve()
    }
    return try output.split(separator: 0x0A).map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    }
  }

  private let report = "The council of Velmora met. “We open the pier in May,” said Ottilie Brandsma in Tokyo, Japan."

  @Test func answersEveryLineInOrder() throws {
    let lines = (0..<500).map { "{\"id\": \($0), \"text\": \"\(report)\"}" }.joined(separator: "\n")
    let answers = try answers(to: lines)
    #expect(answers.compactMap { $0["id"] as? Int } == Array(0..<500))
    for key in ["quotes", "countries", "mentions", "furniture", "body"] { #expect(answers[0][key] is [Any], "\(key)") }
    for key in ["headline", "headline_derived", "deck", "byline", "outlet", "date", "dateline"] {
      #expect(answers[0].keys.contains(key), "\(key)")
    }
  }

  @Test func goesOnAfterABadLine() throws {
    let answers = try answers(
      to: """
        {"id": 1, "text": "One."}
        not JSON

        ["id"]
        {"id": 4}
        {"id": 5, "text": 5}
        {"id": 6, "text": "\\ud800"}
        {"id": 7, "text": "Seven."}
        """
    )
    #expect(answers.map { $0["error"] != nil } == [false, true, true, true, true, true, true, false])
    #expect(answers[1]["id"] is NSNull)
    #expect(answers[4]["id"] as? Int == 4)
    #expect(answers[7]["id"] as? Int == 7)
  }

  @Test(arguments: [
    "\"x\"", "7", "-1", "1.5", "true", "null", "[1,\"a\",{\"b\":null}]", "{\"a\":1,\"b\":[2]}",
    "12345678901234567890123",
    "\"\\u0007\\u009b\"", "18446744073709551615",
  ])
  func carriesAnyIdentityOver(id: String) throws {
    let output = try Pipe.output(of: Array("{\"id\":\(id),\"text\":\"One.\"}\n".utf8)) { input, output in
      var desk = AnalysisDesk(input: input, output: output)
      try desk.serve()
    }
    #expect(String(decoding: output, as: UTF8.self).hasPrefix("{\"id\":\(id),\"quotes\":"))
  }

  @Test func comparesPairs() throws {
    let answers = try answers(
      to: """
        {"id": 1, "a": "We stay in Velmora.", "b": "we stay in Velmora"}
        {"id": 2, "a": "We will rebuild the old pier before autumn", "b": "the old pier before autumn"}
        {"id": 3, "a": "We will rebuild the old pier", "b": 7}
        """
    )
    #expect(answers[0]["score"] as? Double == 1 && answers[0]["match"] as? Bool == true)
    #expect(answers[0]["difference"] as? String == "verbatim")
    #expect(answers[1]["difference"] as? String == "cut" && answers[1]["id"] as? Int == 2)
    #expect((answers[2]["error"] as? String)?.contains("not both strings") == true)
  }

  @Test func countsOffsetsInUnicodeScalars() throws {
    let text = "😀 é Die Velmora 🚢 report. " + report
    let line = try JSONSerialization.data(withJSONObject: ["id": 1, "text": text])
    let answer = try #require(try answers(to: Array(line)).first)
    let scalars = Array(text.unicodeScalars)
    let body = try #require(answer["body"] as? [[Int]])
    let end = try #require(body.last?.last)
    #expect(end == scalars.count)
    let mentions = try #require(answer["mentions"] as? [[String: Any]])
    let japan = try #require(mentions.last { $0["code"] as? String == "JP" })
    let (from, to) = (try #require(japan["start"] as? Int), try #require(japan["end"] as? Int))
    var word = String.UnicodeScalarView()
    word.append(contentsOf: scalars[from..<to])
    #expect(["Japan", "Tokyo"].contains(String(word)))
  }

  @Test func takesTheDateOfTheLineWhereTheTextHasNone() throws {
    let answers = try answers(
      to: """
        {"id": 1, "text": "One pier opens.", "date": "2031-03-04"}
        {"id": 2, "text": " date 2030-01-02 Two piers open.", "date": "2031-03-04"}
        """
    )
    #expect(answers[0]["date"] as? String == "2031-03-04")
    #expect(answers[1]["date"] as? String == "2030-01-02")
  }

  @Test func answersALineThatIsTooLong() throws {
    let long = Array("{\"id\": 1, \"text\": \"".utf8) + [UInt8](repeating: 0x61, count: 5 << 20)
    let answers = try answers(to: long + Array("\"}\n{\"id\": 2, \"text\": \"Two.\"}".utf8), lineLimit: 4 << 20)
    #expect(answers.count == 2)
    #expect(answers[0]["id"] is NSNull && answers[0]["error"] as? String == "line 1 is longer than 4 MiB")
    #expect(answers[1]["id"] as? Int == 2 && answers[1]["error"] == nil)
  }

  @Test func countsTheBlanksOfABodysLineAsBody() throws {
    let text = "    \(report)   \n\n      He left, and the ferries went on as before.    "
    let line = try JSONSerialization.data(withJSONObject: ["id": 1, "text": text])
    let answer = try #require(try answers(to: Array(line)).first)
    let body = try #require(answer["body"] as? [[Int]])
    #expect(body.first == [0, report.count + 7])
    #expect(body.last?.last == text.count)
  }

  @Test func writesNoControlAsItself() throws {
    let output = try Pipe.output(of: Array("{\"id\": \"\\u001b[2J\\u009b\\u202e\", \"text\": \"\\u0007\"}".utf8)) {
      input,
      output in
      var desk = AnalysisDesk(input: input, output: output)
      try desk.serve()
    }
    let text = String(decoding: output, as: UTF8.self)
    #expect(text.dropLast().unicodeScalars.allSatisfy { (0x20..<0x7F).contains($0.value) })
    #expect(text.hasPrefix("{\"id\":\"\\u001b[2J\\u009b\\u202e\""))
  }

  @Test func tellsThatNobodyReadsTheOutput() throws {
    _ = try Pipe.output(of: Array("{\"id\": 1, \"text\": \"One.\"}\n".utf8)) { input, _ in
      Pipe.closed { output in
        #expect(throws: StreamFault.outputClosed) {
          var desk = AnalysisDesk(input: input, output: output)
          try desk.serve()
        }
      }
    }
  }
}
