import Dispatch
import Glibc
import Screen
package import Storage

/// What `dateline status` says of a library.
package struct StatusSheet: Sendable {
  private let path: String
  private let figures: LibraryFigures
  private let filters: [ExportedFilter]
  private let damaged: [LibraryPart]
  /// Whether all pages were looked at; the time for that is short.
  private let isLookedOver: Bool

  /// Looks at a library in a file.
  package init(of library: Library, at path: String) throws(ListingFault) {
    self.path = path
    figures = try ListingFault.asking { () throws(LibraryFault) in try library.figures() }
    filters = try ListingFault.asking { () throws(LibraryFault) in try library.exportedFilters() }
    let inquiry = Inquiry()
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { @Sendable in
      inquiry.cancel()
      library.interrupt()
    }
    (damaged, isLookedOver) = try ListingFault.asking { () throws(LibraryFault) in try library.glance(inquiry) }
  }

  /// How long pages are looked at.
  private static let patience = DispatchTimeInterval.milliseconds(500)

  /// Writes it, for people or as one JSON object.
  ///
  /// It throws `incomplete`, after all is written, if the library is damaged.
  package func write(asJSON: Bool, to descriptor: Int32) throws(ListingFault) {
    var sink = ByteSink(descriptor: descriptor)
    sink.bytes = asJSON ? json : Array(lines.joined(separator: "\n").utf8) + [0x0A]
    do throws(StreamFault) { try sink.flush() } catch { throw .stream(error) }
    guard damaged.isEmpty else { throw .incomplete }
  }

  private var lines: [String] {
    let rows = [
      ["library", path], ["size", Self.size(bytes)], ["health", health],
      [
        "articles",
        "\(Self.number(figures.articles)) (\(Self.number(figures.read)) read, "
          + "\(Self.number(figures.starred)) starred, \(Self.number(figures.noted)) with a note)",
      ],
      ["several sources", "\(Self.number(figures.several)) found in more than one place"],
      ["gone", "\(Self.number(figures.gone)) whose files are not there any more"],
      ["files", "\(Self.number(figures.files)) read, \(Self.number(figures.faults)) with a fault"],
      ["last import", figures.imported.map(Self.moment) ?? "-"],
      ["analysis", analyses],
      ["saved filters", filters.isEmpty ? "-" : filters.map { "@\($0.name)" }.joined(separator: " ")],
    ]
    var lines = TextTable(rows: rows.map { $0.map { TextGate.shown($0, as: .line) } }).lines
    guard !figures.sources.isEmpty else { return lines }
    lines += ["", "Sources"]
    let sources = figures.sources.map { source in
      [Self.number(source.articles), Self.state(of: source), Self.name(of: source)]
    }
    lines += TextTable(rows: sources.map { $0.map { TextGate.shown($0, as: .line) } }).lines
    return lines
  }

  private var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.text("library", path)
      json.number("bytes", bytes)
      json.list("damaged", damaged) { part, json in json.string(part.name) }
      json.truth("checked", isLookedOver)
      json.number("articles", figures.articles)
      json.number("read", figures.read)
      json.number("starred", figures.starred)
      json.number("noted", figures.noted)
      json.number("several_sources", figures.several)
      json.number("gone", figures.gone)
      json.number("files", figures.files)
      json.number("faults", figures.faults)
      json.key("imported")
      figures.imported.map { json.number($0) } ?? json.null()
      json.list("analyses", figures.analyses.sorted { $0.key < $1.key }) { analysis, json in
        json.object { json in
          json.number("version", analysis.key)
          json.number("articles", analysis.value)
        }
      }
      json.list("steps", figures.steps) { step, json in json.string(step) }
      json.list("filters", filters) { filter, json in
        json.object { json in
          json.text("name", filter.name)
          json.text("expression", filter.expression)
        }
      }
      json.list("sources", figures.sources) { source, json in
        json.object { json in
          PathMembers.write(source.path, to: &json)
          json.truth("folder", source.isFolder)
          json.text("state", Self.state(of: source))
          json.number("articles", source.articles)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private var analyses: String {
    let others = figures.analyses.count
    return others <= 1 ? "all by one version" : "by \(others) versions; the older ones are made anew when you read"
  }

  private var health: String {
    guard damaged.isEmpty else { return Ailment.pages(damaged).sentence + "; run `dateline doctor --repair`" }
    return isLookedOver ? "no page is damaged" : "no damage in the first pages; `dateline doctor` looks at all of them"
  }

  /// With what has not been put in its place yet.
  private var bytes: Int {
    ["", "-wal"].reduce(0) { sum, ending in
      var status = stat()
      return stat(path + ending, &status) == 0 ? sum + Int(status.st_size) : sum
    }
  }

  private static func state(of source: LibraryFigures.Source) -> String {
    guard StoredFeed.address(of: source.path) == nil else { return "feed" }
    let path = source.path.map { CChar(bitPattern: $0) } + [0]
    return access(path, F_OK) != 0 ? "missing" : access(path, R_OK) == 0 ? "there" : "not readable"
  }

  private static func name(of source: LibraryFigures.Source) -> String {
    StoredFeed.address(of: source.path) ?? String(decoding: source.path, as: UTF8.self)
  }

  private static func number(_ number: Int) -> String { ProgressLine.grouped(number) }

  /// A number of bytes as one says it: 312 KB, 4.2 MB, 3.9 GB.
  static func size(_ bytes: Int) -> String {
    if bytes < 1_000 { return "\(bytes) bytes" }
    for (unit, name) in [(1_000, "KB"), (1_000_000, "MB")] where bytes < unit * 999 + unit / 2 {
      let tenths = (bytes * 10 + unit / 2) / unit
      return tenths < 100 ? "\(tenths / 10).\(tenths % 10) \(name)" : "\((tenths + 5) / 10) \(name)"
    }
    let tenths = bytes / 100_000_000
    return "\(number(tenths / 10)).\(tenths % 10) GB"
  }

  /// Local time, as ISO 8601 writes it.
  private static func moment(_ seconds: Int) -> String {
    var moment = time_t(seconds)
    var parts = tm()
    guard localtime_r(&moment, &parts) != nil else { return "-" }
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(Int(parts.tm_year) + 1_900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday)) "
      + "\(two(parts.tm_hour)):\(two(parts.tm_min))"
  }
}
