/// Files that the library knows and that a walk did not meet, until it is clear which of them are gone.
///
/// A disk that is not mounted takes nothing away: a file counts as gone only if the walk met the disk it lay on.
struct Vanishing {
  private var missing: [(file: Int, device: UInt64?)] = []
  /// The devices of the folders that were walked.
  private var devices: Set<UInt64> = []

  /// A folder of this device was walked.
  mutating func met(device: UInt64) {
    devices.insert(device)
  }

  /// A file that lay on this device, if that is known, was not met.
  mutating func missed(_ file: Int, device: UInt64?) {
    missing.append((file, device))
  }

  /// The files that are gone, and how many others may come back with their disk.
  var verdict: (gone: [Int], isAway: Int) {
    let gone = missing.filter { $0.device.map(devices.contains) ?? true }.map(\.file)
    return (gone, missing.count - gone.count)
  }
}
