import ArgumentParser
import Foundation
import Scoring

/// Prints how good the analysis is on annotated news, beside what it was.
@main
struct FiguresCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures",
    abstract: "Print how right and how fast the analysis is, beside the figures on record.",
    discussion: "Exits with 1 when a figure is more than half a point worse than the one on record."
  )

  @Argument(help: "The folder that holds the gold data; a file that is not there is left out.")
  var folder: String

  @Option(name: .customLong("only"), parsing: .upToNextOption, help: "Score these files, named without .jsonl.")
  var files: [GoldFile] = []

  @Option(name: .customLong("split"), help: "Score the texts of one half only; nothing is compared.")
  var half: Half?

  @Flag(help: "Put the figures on record; with --only, those of these files, and leave the others as they are.")
  var record = false

  @Flag(help: "Print how well the confidences of attributions fit.")
  var calibration = false

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Print this many errors of a kind, by chance: \(Slip.Kind.names).", valueName: "kind> <count")
  )
  var errors: [String] = []

  @Option(help: "Which errors chance picks.")
  var seed: UInt64 = 1

  func validate() throws {
    guard errors.isEmpty || errorList != nil else {
      throw ValidationError("--errors takes a kind and a number; kinds are \(Slip.Kind.names).")
    }
    guard !record || half == nil else { throw ValidationError("The figures of one half do not go on record.") }
  }

  func run() throws {
    var reports = try (files.isEmpty ? GoldFile.allCases : files).compactMap { try $0.report(in: folder, half: half) }
    guard !reports.isEmpty else { throw ValidationError("There is no gold data in \(folder).") }
    if let errorList { return errorList.print(from: reports) }
    if calibration { return CalibrationTable.print(reports) }
    let pace = Pace(reports)?.section
    if files.isEmpty, half == nil { reports.append(try MarkedScore.report()) }
    let scored = reports.map { FigureSection($0) }
    let sections = scored + [pace].compactMap { $0 }
    let table = FigureTable(sections: sections, record: half == nil ? try FigureRecord.read() : nil)
    let fallen = table.print()
    if record { try files.isEmpty ? FigureRecord.write(sections) : FigureRecord.write(scored, keepingOthers: true) }
    guard fallen == 0 || record else { throw ExitCode(1) }
  }

  private var errorList: ErrorList? {
    guard errors.count == 2, let kind = Slip.Kind(rawValue: errors[0]), let count = Int(errors[1]), count > 0 else {
      return nil
    }
    return ErrorList(kind: kind, count: count, seed: seed)
  }
}

extension GoldFile: ExpressibleByArgument {}
extension Half: ExpressibleByArgument {}

extension Slip.Kind {
  /// Every kind, as it is written.
  fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
