import News

/// How alike two utterances are, as `dateline analyze` and `compare --json` write it.
struct ResemblanceAnswer {
  private let likeness: Resemblance

  init(_ likeness: Resemblance) {
    self.likeness = likeness
  }

  func write(id: JSONValue?, to json: inout JSONWriter) {
    json.object { json in
      json.key("id")
      (id ?? .null).write(to: &json)
      writeMembers(to: &json)
    }
  }

  /// Writes every member but the identity.
  func writeMembers(to json: inout JSONWriter) {
    json.key("score")
    json.fraction(likeness.score)
    json.truth("match", likeness.isMatch)
    json.text("difference", likeness.difference.rawValue)
  }
}
