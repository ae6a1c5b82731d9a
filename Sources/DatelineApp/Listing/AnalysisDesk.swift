import Analysis
import FoundationEssentials
import Ingest
import News

/// Answers `dateline analyze`: JSON Lines in, JSON Lines out, one answer a line, in the same order.
package struct AnalysisDesk: ~Copyable {
  /// The longest line that is read, in bytes.
  package static let lineLimit = 64 << 20

  private var lines: LineSource
  private var sink: ByteSink
  private let decoder = JSONDecoder()

  /// Creates a desk between two open file descriptors.
  package init(input: Int32, output: Int32) {
    lines = LineSource(descriptor: input, limit: Self.lineLimit)
    sink = ByteSink(descriptor: output)
  }

  /// Answers every line up to the end of the input.
  ///
  /// What is answered is written before it waits for more.
  package mutating func serve() throws(StreamFault) {
    var number = 0
    while try lines.read() {
      while true {
        var answer = JSONWriter(after: sink.bytes)
        sink.bytes = []
        let isLine = try lines.takeLine { [decoder] line throws(StreamFault) in
          number += 1
          Self.answer(line, number: number, with: decoder, to: &answer)
        }
        sink.bytes = answer.bytes
        guard isLine else { break }
        try sink.drain()
      }
      try sink.flush()
    }
  }

  private static func answer(
    _ line: UnsafeRawBufferPointer?,
    number: Int,
    with decoder: JSONDecoder,
    to json: inout JSONWriter
  ) {
    defer { json.endLine() }
    guard let line else {
      return refuse(nil, "line \(number) is longer than \(lineLimit >> 20) MiB", to: &json)
    }
    guard let request = request(in: line, with: decoder) else {
      return refuse(nil, "line \(number) is not a JSON object", to: &json)
    }
    guard let text = request.text else {
      let reason =
        request.isPair
        ? "comparing two statements is not built in yet; send an object with a \"text\""
        : "line \(number) has no \"text\" that is a string"
      return refuse(request.id, reason, to: &json)
    }
    let article = article(of: text, date: request.date)
    let annotations = Analyst.annotations(of: article, language: request.language)
    AnalysisAnswer(article, annotations).write(id: request.id, to: &json)
  }

  private static func request(in line: UnsafeRawBufferPointer, with decoder: JSONDecoder) -> AnalysisRequest? {
    try? decoder.decode(AnalysisRequest.self, from: Data(line))
  }

  private static func article(of text: String, date: String?) -> Article {
    var article = PlainText.article(of: Text(text))
    if article.date == nil, let date { article.date = CalendarDate(iso: date) }
    return article
  }

  private static func refuse(_ id: JSONValue?, _ reason: String, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      (id ?? .null).write(to: &json)
      json.key("error")
      json.string(reason)
    }
  }
}
