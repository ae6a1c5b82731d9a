import News

/// The conditions of a filter that must all hold, and changing one of them by itself.
extension FilterExpression {
  /// Each by itself, as they are typed side by side.
  package var conditions: [FilterNode] {
    switch root {
    case nil: []
    case .all(let nodes)?: nodes
    case .term?, .together?, .any?, .not?: root.map { [$0] } ?? []
    }
  }

  /// The days that are asked for, any of them being enough; none if the filter has no condition on days alone.
  package var days: [DateSpan] {
    for case .term(.date(let spans)) in conditions { return spans }
    return []
  }

  /// The parts of speakers' names that are asked for, any of them being enough.
  package var speakers: [String] {
    for case .term(.speaker(let names)) in conditions { return names }
    return []
  }

  /// The filter with other days asked for; none lets articles of all days pass.
  package func asking(forDays days: [DateSpan]) -> FilterExpression {
    replacing(days.isEmpty ? nil : .term(.date(days))) { if case .term(.date) = $0 { true } else { false } }
  }

  /// The filter with other speakers asked for; none lets all pass.
  package func asking(forSpeakers names: [String]) -> FilterExpression {
    replacing(names.isEmpty ? nil : .term(.speaker(names))) { if case .term(.speaker) = $0 { true } else { false } }
  }

  /// Puts a condition, or none, in the place of the first of its kind, or at the end.
  private func replacing(_ new: FilterNode?, _ isOfKind: (FilterNode) -> Bool) -> FilterExpression {
    var nodes = conditions
    if let place = nodes.firstIndex(where: isOfKind) {
      nodes.replaceSubrange(place...place, with: new.map { [$0] } ?? [])
    } else if let new {
      nodes.append(new)
    }
    return FilterExpression(all: nodes)
  }
}
