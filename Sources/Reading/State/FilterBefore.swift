/// How the filter was before the line was opened.
struct FilterBefore: Sendable {
  let applied: AppliedFilter?
  let pending: AppliedFilter?
  let isOn: Bool
  let place: ListPlace
}
