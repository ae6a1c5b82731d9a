import ArgumentParser
import DatelineApp
import Glibc

/// What went wrong with a command, and the exit code that says so.
enum Complaint {
  /// Writes one sentence.
  static func write(_ sentence: String) {
    Messages.write(sentence)
  }

  /// Runs something that writes to standard output; a reader that has gone is no fault.
  static func aboutStreams(_ body: () throws(StreamFault) -> Void) throws {
    do {
      try body()
    } catch {
      switch error {
      case .outputClosed: throw ExitCode.success
      case .cannotWrite(let code): write("the output cannot be written: \(String(cString: strerror(code)))")
      case .cannotRead(let code): write("the input cannot be read: \(String(cString: strerror(code)))")
      }
      throw ExitCode(3)
    }
  }

  /// Runs something that lists, shows or changes articles; its faults become exit codes.
  static func aboutListings(_ body: () throws(ListingFault) -> Void) throws {
    do {
      try body()
    } catch {
      switch error {
      case .mistake(let sentence):
        write(sentence)
        throw ExitCode(2)
      case .expression(let complaint):
        Messages.write(complaint)
        throw ExitCode(2)
      case .nothingMatched:
        write("nothing matched")
        throw ExitCode(1)
      case .empty(let sentence):
        write(sentence)
        throw ExitCode(1)
      case .nothingRead: throw ExitCode(1)
      case .partly: throw ExitCode(2)
      case .incomplete: throw ExitCode(3)
      case .stopped:
        write("stopped; what was read stays in the library, and the next run goes on from there")
        throw ExitCode(130)
      case .library(let fault):
        Messages.write(fault)
        throw ExitCode(3)
      case .damaged(let mending):
        write("run `\(mending)`: the library is damaged, nothing was deleted")
        throw ExitCode(3)
      case .stream(let fault): try aboutStreams { () throws(StreamFault) in throw fault }
      }
    }
  }
}
