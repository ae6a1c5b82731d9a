/// Tells a file from all others of the machine, by whatever path it is reached.
struct FileIdentity: Hashable, Sendable {
  let device: UInt
  let number: UInt
}
