import ArgumentParser
import DatelineApp

/// Answers what the analysis finds, line by line.
struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Find quotes, speakers, countries and furniture in texts: JSON Lines in, JSON Lines out.",
    discussion: """
      Each line of standard input is an object: {"id": …, "text": "…", "lang": "en", "date": "2025-09-05"}.
      "lang" and "date" may be left out. Each line of the output answers the line of the same number; a line that
      cannot be read is answered with {"id": …, "error": "…"}. Offsets count Unicode scalars of "text".

      Two quotes or sentences, {"id": …, "a": "…", "b": "…"}, are answered with how alike they are: {"id": …, "score": 0…1,
      "match": true, "difference": "…"}; the difference says what b is to a: verbatim, cut, extended, reworded, different.

      echo '{"id": 1, "text": "“We will rebuild,” Ana Brandt said in Tokyo."}' | dateline analyze
      """
  )

  @OptionGroup var gazetteer: GazetteerOption

  func run() throws {
    let gazetteer = try gazetteer.read()
    try Complaint.aboutStreams { () throws(StreamFault) in
      var desk = AnalysisDesk(input: 0, output: 1, gazetteer: gazetteer)
      try desk.serve()
    }
  }
}
