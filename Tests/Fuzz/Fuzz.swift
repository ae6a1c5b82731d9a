import Examining
import Foundation

/// Looks for bytes that break a promise of the reading, the analysis or the filter language.
///
/// As it is built by default: `fuzz [--as page] [--seconds 60] [--seed N] FOLDER|FILE…` changes the files for so long,
/// and `fuzz FILE…` examines each as it is. Built with `-sanitize=fuzzer -DCOVERAGE` it is a libFuzzer program that
/// examines bytes as what `DATELINE_FUZZ` names.
@main enum Fuzz {
  static func main() throws {
    #if COVERAGE
      exit(CoverageHunt.run())
    #else
      var paths: [String] = []
      var seconds: Double?
      var number: UInt64 = 1
      var entry = FuzzEntry.text
      var arguments = CommandLine.arguments.dropFirst()
      while let argument = arguments.popFirst() {
        switch argument {
        case "--seconds": seconds = arguments.popFirst().flatMap(Double.init)
        case "--as": entry = arguments.popFirst().flatMap(FuzzEntry.init) ?? entry
        case "--seed": number = arguments.popFirst().flatMap(UInt64.init) ?? number
        case _: paths.append(argument)
        }
      }
      let texts = try paths.flatMap(files).map { (name: $0.path, bytes: Array(try Data(contentsOf: $0))) }
      guard let seconds else { return examine(texts, as: entry) }
      let failing = URL(fileURLWithPath: "fuzz-failing-\(number)")
      let hunt = Hunt(seeds: texts.map(\.bytes), as: entry, number: number, failing: failing)
      if let fault = try hunt.fault(within: seconds) {
        complain("\(failing.path), from seed \(number): \(fault)")
        exit(1)
      }
    #endif
  }

  private static func examine(_ texts: [(name: String, bytes: [UInt8])], as entry: FuzzEntry) {
    var code: Int32 = 0
    for text in texts {
      guard let fault = Examination.fault(in: text.bytes, as: entry) else { continue }
      complain("\(text.name): \(fault)")
      code = 1
    }
    exit(code)
  }

  /// A file, or the files of a folder, sorted.
  private static func files(_ path: String) throws -> [URL] {
    let url = URL(fileURLWithPath: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else { return [url] }
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { !$0.hasDirectoryPath }.sorted { $0.path < $1.path }
  }

  private static func complain(_ sentence: String) {
    FileHandle.standardError.write(Data("\(sentence)\n".utf8))
  }
}
