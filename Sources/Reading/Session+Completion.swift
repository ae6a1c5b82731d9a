import Catalog
import News

/// What could stand in the filter line.
extension Session {
  /// Puts in what could stand at the caret: all of it if there is one thing, what is common to several, and then one
  /// after the other.
  mutating func complete(_ line: FilterLine, step: Int) -> [Effect] {
    var line = line
    guard line.candidates.isEmpty else {
      line.choose(step: step)
      return show(line)
    }
    if let fault = line.fault, let near = fault.suggestion {
      line.mend(fault, with: near)
      return show(line)
    }
    guard let completion = list.completion(of: line.editor.text, at: line.editor.caret, saved: saved) else { return [] }
    if completion.candidates.isEmpty, completion.speaker == nil, case .fault(let fault) = parsed(line.editor.text),
      let near = fault.suggestion
    {
      line.mend(fault, with: near)
      return show(line)
    }
    line.offer(
      completion.candidates.map { FilterLine.Candidate(text: $0.text, words: $0.words, articles: $0.articles) },
      inPlaceOf: completion.range
    )
    guard let name = completion.speaker else { return show(line) }
    replaceOverlay(.filter(line))
    let request = nextRequest()
    speakersRequest = request
    return [.suggestSpeakers(prefix: name, request: request)]
  }

  /// Takes in the speakers whose names begin as typed.
  mutating func take(_ speakers: [SpeakerSuggestion], _ request: RequestID) -> [Effect] {
    guard request == speakersRequest, case .filter(var line) = overlays.last else { return [] }
    speakersRequest = nil
    line.offer(
      speakers.map { FilterLine.Candidate(text: Self.quoted($0.name), words: "", articles: $0.articles) },
      inPlaceOf: line.span
    )
    return show(line)
  }

  /// A name as a filter has it: in quotation marks unless it is one plain word.
  private static func quoted(_ name: String) -> String {
    if !name.isEmpty, name.allSatisfy({ $0.isLetter }) { return name }
    return "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
