import Analysis
import Dispatch
import FoundationEssentials
import Ingest
import News
import Synchronization

/// Answers `dateline analyze`: JSON Lines in, JSON Lines out, one answer a line, in the same order.
package struct AnalysisDesk: ~Copyable {
  /// How much room an answer is given at first, in bytes.
  private static let answerRoom = 1 << 16

  private let lineLimit: Int
  private var lines: LineSource
  private var sink: ByteSink
  private let decoder = JSONDecoder()
  private let gazetteer: OwnGazetteer

  /// Creates a desk between two open file descriptors.
  ///
  /// - Parameters:
  ///   - input: where lines come from.
  ///   - output: where answers go.
  ///   - lineLimit: the longest line that is read, in bytes; by default it holds 200 MB of text, also escaped.
  ///   - gazetteer: the user's own names of countries.
  package init(input: Int32, output: Int32, lineLimit: Int = 1 << 30, gazetteer: OwnGazetteer = .none) {
    self.lineLimit = lineLimit
    self.gazetteer = gazetteer
    lines = LineSource(descriptor: input, limit: lineLimit)
    sink = ByteSink(descriptor: output)
  }

  /// Answers every line up to the end of the input.
  ///
  /// What is answered is written before it waits for more. Lines that are here together are shared out among the
  /// machine's cores; their answers keep the lines' order.
  package mutating func serve() throws(StreamFault) {
    var answered = 0
    while try lines.read() {
      var waiting: [LineSource.Line] = []
      while let line = lines.takeLine() { waiting.append(line) }
      for answer in answers(to: waiting, after: answered) {
        sink.bytes += answer
        try sink.drain()
      }
      answered += waiting.count
      try sink.flush()
    }
  }

  private func answers(to lines: [LineSource.Line], after answered: Int) -> [[UInt8]] {
    let answers = Mutex<[[UInt8]]>(Array(repeating: [], count: lines.count))
    DispatchQueue.concurrentPerform(iterations: lines.count) { [lineLimit, decoder, gazetteer] place in
      // An answer is hardly ever longer than its question.
      var json = JSONWriter(room: min(lines[place].count, Self.answerRoom))
      let number = answered + place + 1
      switch lines[place] {
      case .bytes(let bytes): Self.answer(bytes, number: number, with: decoder, gazetteer, to: &json)
      case .tooLong: Self.refuse(nil, "line \(number) is longer than \(lineLimit >> 20) MiB", to: &json)
      }
      json.endLine()
      let written = json.bytes
      answers.withLock { $0[place] = written }
    }
    return answers.withLock { $0 }
  }

  private static func answer(
    _ line: UnsafeRawBufferPointer,
    number: Int,
    with decoder: JSONDecoder,
    _ gazetteer: OwnGazetteer,
    to json: inout JSONWriter
  ) {
    guard let request = request(in: line, with: decoder) else {
      return refuse(nil, "line \(number) is not a JSON object", to: &json)
    }
    guard let text = request.text else { return compare(request, number: number, to: &json) }
    let article = article(of: text, date: request.date)
    let annotations = Analyst.annotations(of: article, language: request.language, atlas: gazetteer.atlas)
    AnalysisAnswer(article, annotations).write(id: request.id, to: &json)
  }

  private static func compare(_ request: AnalysisRequest, number: Int, to json: inout JSONWriter) {
    guard request.isPair else {
      return refuse(request.id, "line \(number) has no \"text\" that is a string", to: &json)
    }
    guard let first = request.first, let second = request.second else {
      return refuse(request.id, "\"a\" and \"b\" of line \(number) are not both strings", to: &json)
    }
    ResemblanceAnswer(Statements.likeness(first, second)).write(id: request.id, to: &json)
  }

  private static func request(in line: UnsafeRawBufferPointer, with decoder: JSONDecoder) -> AnalysisRequest? {
    guard let base = UnsafeMutableRawPointer(mutating: line.baseAddress) else { return nil }
    // The decoder only reads.
    let bytes = Data(bytesNoCopy: base, count: line.count, deallocator: .none)
    return try? decoder.decode(AnalysisRequest.self, from: bytes)
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
