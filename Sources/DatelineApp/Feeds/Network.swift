import Foundation
import Wire

/// How the program goes to the network.
enum Network {
  /// How it introduces itself to servers.
  private static let agent = "Dateline/\(Release.number)"

  /// What fetches for one errand; nothing, where `DATELINE_SECURE` turns the network off.
  static func fetcher(environment: [String: String] = ProcessInfo.processInfo.environment) -> Fetcher {
    Fetcher(agent: agent, isOff: isOff(in: environment))
  }

  static func isOff(in environment: [String: String]) -> Bool {
    let word = environment["DATELINE_SECURE"] ?? ""
    return !word.isEmpty && word != "0"
  }
}
