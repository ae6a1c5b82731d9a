import Examining
import Foundation

/// Looks for text that breaks a promise of the reading, the analysis or the filter language.
///
/// As it is built by default: `fuzz [--seconds 60] [--seed N] FOLDER|FILE…` changes the texts for so long, and
/// `fuzz FILE…` examines each as it is. Built with `-sanitize=fuzzer -DCOVERAGE` it is a libFuzzer program.
@main enum Fuzz {
  static func main() throws {
    #if COVERAGE
      exit(CoverageHunt.run())
    #else
      var paths: [String] = []
      var seconds: Double?
      var number: UInt64 = 1
      var arguments = CommandLine.arguments.dropFirst()
      while let argument = arguments.popFirst() {
        switch argument {
        case "--seconds": seconds = arguments.popFirst().flatMap(Double.init)
        case "--seed": number = arguments.popFirst().flatMap(UInt64.init) ?? number
        case _: paths.append(argument)
        }
      }
      let texts = try paths.flatMap(files).map { (name: $0.path, bytes: Array(try Data(contentsOf: $0))) }
      guard let seconds else { return examine(texts) }
      let failing = URL(fileURLWithPath: "fuzz-failing-\(number)")
      if let fault = try Hunt(seeds: texts.map(\.bytes), number: number, failing: failing).fault(within: seconds) {
        complain("\(failing.path), from seed \(number): \(fault)")
        exit(1)
      }
    #endif
  }

  private static func examine(_ texts: [(name: String, bytes: [UInt8])]) {
    var code: Int32 = 0
    for text in texts {
      guard let fault = Examination.fault(in: text.bytes) else { continue }
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
