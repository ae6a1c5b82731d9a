#if COVERAGE
  import CLibFuzzer
  import Examining
  import Foundation

  /// A hunt with LLVM's libFuzzer, which sees what code a text reaches and goes on from there.
  enum CoverageHunt {
    /// What the bytes are examined as: what `DATELINE_FUZZ` names, else a text.
    private static let entry = ProcessInfo.processInfo.environment["DATELINE_FUZZ"].flatMap(FuzzEntry.init) ?? .text

    /// Runs by libFuzzer's own command line; ends the program at the first broken promise.
    static func run() -> Int32 {
      var count = CommandLine.argc
      var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
      return LLVMFuzzerRunDriver(&count, &arguments) { data, size in
        let bytes = Array(UnsafeBufferPointer(start: data, count: size))
        if let fault = Examination.fault(in: bytes, as: CoverageHunt.entry) {
          FileHandle.standardError.write(Data("broken promise: \(fault)\n".utf8))
          abort()
        }
        return 0
      }
    }
  }

  /// Half of the changes are those of the trade, half are libFuzzer's.
  @_cdecl("LLVMFuzzerCustomMutator")
  func mutate(_ data: UnsafeMutablePointer<UInt8>, _ size: Int, _ room: Int, _ seed: UInt32) -> Int {
    guard seed % 2 == 0 else { return LLVMFuzzerMutate(data, size, room) }
    var mutation = Mutation(seed: UInt64(seed), room: room)
    let text = mutation.changed(Array(UnsafeBufferPointer(start: data, count: size)))
    data.update(from: text, count: text.count)
    return text.count
  }
#endif
