import Ingest
import Storage

/// What all that one worker reads has in common.
struct ReadingDesk {
  let ledger: PassLedger
  let stop: StopSignal
  let rules: Rules
  let hands: Hands
  /// What the user says of the fields of dumps.
  let map: RecordMap
}
