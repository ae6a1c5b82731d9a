import News

/// What an import brought.
package struct IntakeReport: Sendable {
  /// Articles that the library did not have.
  let new: Int
  /// Articles that took the place of another one, because their file had changed.
  let updated: Int
  /// Articles that the library had, and files that it knew and that were not opened.
  let known: Int
  /// Lines of an export that are none.
  let linesPassedOver: Int
  let seconds: Double
  let setAside: [SetAside]

  /// The report as one line: `3 new, 1 updated, 12 known, 2 set aside`.
  package var sentence: String {
    let counts = [
      (new, "new"), (updated, "updated"), (known, "known"), (setAside.count + linesPassedOver, "set aside"),
    ]
    return counts.map { "\(ProgressLine.grouped($0.0)) \($0.1)" }.joined(separator: ", ")
  }

  /// The report as a JSON object on one line, with the place and the reason of all that was set aside.
  package var json: String {
    var json = JSONWriter()
    json.object { json in
      json.number("new", new)
      json.number("updated", updated)
      json.number("known", known)
      json.number("lines_passed_over", linesPassedOver)
      json.key("seconds")
      json.exact((seconds * 1_000).rounded() / 1_000)
      json.list("set_aside", setAside) { thing, json in
        json.object { json in
          json.text("source", thing.source)
          if let place = thing.place { json.text("place", place) }
          json.text("reason", thing.reason)
        }
      }
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
