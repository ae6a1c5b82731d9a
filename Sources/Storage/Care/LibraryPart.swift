/// A part of what a library holds, for telling what is damaged.
package enum LibraryPart: Hashable, Sendable, CaseIterable {
  case marks
  case notebook
  case filters
  case bookmarks
  case list
  case catalog
  case places
  case records
  case texts
  case findings
  case index

  /// What it is called.
  package var name: String {
    switch self {
    case .marks: "the marks and notes"
    case .notebook: "the marked quotes"
    case .filters: "the saved filters"
    case .bookmarks: "the places of reading"
    case .list: "the list of articles"
    case .texts: "the texts"
    case .findings: "what was found in the texts"
    case .catalog: "what filters use"
    case .places: "the sources and files"
    case .index: "the search index"
    case .records: "the library's own records"
    }
  }

  /// The tables it lies in.
  var tables: [String] {
    switch self {
    case .marks: ["status"]
    case .notebook: ["marked_quote"]
    case .filters: ["saved_filter"]
    case .bookmarks: ["bookmark"]
    case .list: ["article", "outlet"]
    case .texts: ["text", "wordbook"]
    case .findings: ["annotation"]
    case .catalog: ["chunk", "cells", "speaker", "utterance", "signature", "story_block"]
    case .places: ["source", "folder", "file", "placement", "likeness"]
    case .index: ["search_data", "search_idx", "search_docsize", "search_config"]
    case .records: ["meta", "grdb_migrations"]
    }
  }

  /// The parts that some tables belong to.
  static func holding(_ tables: [String]) -> [LibraryPart] {
    allCases.filter { part in part.tables.contains(where: tables.contains) }
  }

  /// Their names, as one enumeration.
  static func names(of parts: [LibraryPart]) -> String {
    guard let last = parts.last else { return "" }
    let first = parts.dropLast().map(\.name).joined(separator: ", ")
    return first.isEmpty ? last.name : "\(first) and \(last.name)"
  }
}
