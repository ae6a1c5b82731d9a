import Glibc

/// What the system says of the program.
extension WatchedProgram {
  /// The most memory the program has held at once, in MiB.
  package var peakMemory: Double {
    if let usage { return Double(usage.ru_maxrss) / 1_024 }
    return status("VmHWM").map { Double($0) / 1_024 } ?? 0
  }

  /// How often the program has gone to sleep.
  package var sleeps: Int { status("voluntary_ctxt_switches") ?? 0 }

  /// The processor time it has taken, in ticks of the system's clock.
  var cpuTicks: Double {
    let fields = Self.text(of: "/proc/\(process)/stat").split(separator: ")").last?.split(separator: " ") ?? []
    return fields.count > 13 ? (Double(fields[11]) ?? 0) + (Double(fields[12]) ?? 0) : 0
  }

  /// The number of a line of the process's status.
  private func status(_ name: String) -> Int? {
    let line = Self.text(of: "/proc/\(process)/status").split(separator: "\n").first { $0.hasPrefix(name + ":") }
    return line?.split { " \t:".contains($0) }.dropFirst().first.flatMap { Int($0) }
  }

  private static func text(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer[..<count], as: UTF8.self)
  }
}
