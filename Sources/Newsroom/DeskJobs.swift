/// What waits to be done at the newsdesk.
struct DeskJobs {
  enum Job {
    case rescan
    case changes([SourcePath])
    case reanalysis
    case gathering

    var isGathering: Bool { if case .gathering = self { true } else { false } }
  }

  var isRescanWanted = false
  var changed: Set<SourcePath> = []
  var isReanalysisWanted = false
  var isGatheringWanted = false

  /// Whether something waits that comes before analysing anew.
  var isUrgent: Bool { isRescanWanted || !changed.isEmpty }

  /// Takes out what is to be done next.
  mutating func take() -> Job? {
    if isRescanWanted {
      isRescanWanted = false
      changed = []
      return .rescan
    }
    if !changed.isEmpty {
      defer { changed = [] }
      return .changes(changed.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
    }
    if isReanalysisWanted {
      isReanalysisWanted = false
      return .reanalysis
    }
    defer { isGatheringWanted = false }
    return isGatheringWanted ? .gathering : nil
  }
}
