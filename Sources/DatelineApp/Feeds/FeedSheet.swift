import News
import Newsroom
import Screen
import Storage

/// What came of fetching feeds, written for people or as JSON.
package struct FeedSheet {
  private let reports: [FeedReport]
  private let tally: FeedTally

  init(_ reports: [FeedReport]) {
    self.reports = reports
    tally = FeedTally(reports)
  }

  /// Whether a feed failed.
  package var hasFailures: Bool { tally.failed > 0 }

  /// Writes a line for each feed that has news or failed, one for each page that did not come, and one in all; or one
  /// JSON object.
  package func write(asJSON: Bool, to descriptor: Int32) throws(ListingFault) {
    var sink = ByteSink(descriptor: descriptor)
    sink.bytes = asJSON ? json : lines.flatMap { Array((TextGate.shown($0, as: .line) + "\n").utf8) }
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
  }

  private var lines: [String] {
    let news = reports.flatMap { report -> [String] in
      var parts: [String] = []
      if report.new > 0 { parts.append("\(report.new) new") }
      if report.updated > 0 { parts.append("\(report.updated) updated") }
      if let fault = report.fault { parts.append("failed: \(fault)") }
      if let moved = report.moved { parts.append("has moved to \(moved)") }
      let name = report.feed.title ?? report.feed.name
      let pages = report.setAside.map { "\(name): \($0.sentence)" }
      return (parts.isEmpty ? [] : ["\(name): \(parts.joined(separator: ", "))"]) + pages
    }
    return reports.isEmpty ? ["no feed is due; `dateline fetch --all` does not wait"] : news + [tally.sentence]
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.number("new", tally.new)
      json.number("updated", tally.updated)
      json.number("known", tally.known)
      json.number("set_aside", tally.setAside)
      json.number("failed", tally.failed)
      json.truth("stopped", tally.stopped > 0)
      json.list("feeds", reports) { report, json in
        json.object { json in
          json.text("feed", report.feed.name)
          json.text("title", report.feed.title)
          json.number("new", report.new)
          json.number("updated", report.updated)
          json.number("known", report.known)
          json.number("pages", report.pages)
          json.truth("unchanged", report.isUnchanged)
          json.text("moved", report.moved)
          json.text("error", report.fault)
          json.list("set_aside", report.setAside) { thing, json in
            json.object { json in
              json.text("place", thing.place)
              json.text("reason", thing.reason)
            }
          }
        }
      }
    }
    json.endLine()
    return json.bytes
  }
}
