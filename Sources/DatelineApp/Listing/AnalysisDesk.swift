import Analysis
import Dispatch
import FoundationEssentials
import Ingest
import News
import Synchronization

/// Answers `dateline analyze`: JSON Lines in, JSON Lines out, one answer a line, in the same order.
package struct AnalysisDesk: ~Copyable {
  /// The longest line that is read, in bytes.
  package static let lineLimit = 64 << 20

  /// How much room an answer is given at first, in bytes.
  private static let answerRoom = 1 << 16

  private var lines: LineSource
  private var sink: ByteSink
  private let decoder = JSONDecoder()
  private let gazetteer: OwnGazetteer

  /// Creates a desk between two open file descriptors.
  package init(input: Int32, output: Int32, gazetteer: OwnGazetteer = .none) {
    self.gazetteer = gazetteer
    lines = LineSource(descriptor: input, limit: Self.lineLimit)
    sink = ByteSink(descriptor: output)
  }

  /// A line of the input, from 1; without bytes if it is too long.
  private struct Line: Sendable {
    let number: Int
    let bytes: [UInt8]?
  }

  /// Answers every line up to the end of the input.
  ///
  /// What is answered is written before it waits for more. Lines that are here together are shared out among the
  /// machine's cores; their answers keep the lines' order.
  package mutating func serve() throws(StreamFault) {
    var number = 0
    while try lines.read() {
      var waiting: [Line] = []
      while try lines.takeLine({ (bytes: UnsafeRawBufferPointer?) throws(StreamFault) in
        number += 1
        waiting.append(Line(number: number, bytes: bytes.map(Array.init)))
      }) {}
      for answer in Self.answers(to: waiting, with: decoder, gazetteer) {
        sink.bytes += answer
        try sink.drain()
      }
      try sink.flush()
    }
  }

  private static func answers(
    to lines: [Line],
    with decoder: JSONDecoder,
    _ gazetteer: OwnGazetteer
  ) -> [[UInt8]] {
    let answers = Mutex<[[UInt8]]>(Array(repeating: [], count: lines.count))
    DispatchQueue.concurrentPerform(iterations: lines.count) { place in
      let line = lines[place]
      // An answer is hardly ever longer than its question.
      var json = JSONWriter(room: min(line.bytes?.count ?? 0, answerRoom))
      if let bytes = line.bytes {
        bytes.withUnsafeBytes { answer($0, number: line.number, with: decoder, gazetteer, to: &json) }
      } else {
        answer(nil, number: line.number, with: decoder, gazetteer, to: &json)
      }
      let written = json.bytes
      answers.withLock { $0[place] = written }
    }
    return answers.withLock { $0 }
  }

  private static func answer(
    _ line: UnsafeRawBufferPointer?,
    number: Int,
    with decoder: JSONDecoder,
    _ gazetteer: OwnGazetteer,
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
    let annotations = Analyst.annotations(of: article, language: request.language, atlas: gazetteer.atlas)
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
