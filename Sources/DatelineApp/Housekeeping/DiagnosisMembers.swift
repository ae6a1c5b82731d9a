import Ingest
import News
import Newsroom

/// What `dateline doctor FILE --json` says.
struct DiagnosisMembers {
  let path: String
  let inspection: SourceInspection

  /// One object on one line.
  var json: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.text("file", path)
      json.number("articles", inspection.articles)
      json.number("bytes", inspection.bytes)
      json.truth("whole", inspection.isWhole)
      json.list("forms", inspection.looks, write: Self.write)
      json.list("parts", inspection.parts) { part, json in
        json.object { json in
          json.text("name", part.name)
          json.number("articles", part.articles)
        }
      }
      json.list("set_aside", inspection.setAside) { thing, json in
        json.object { json in
          json.text("source", thing.source)
          if let place = thing.place { json.text("place", place) }
          json.text("reason", thing.reason)
        }
      }
    }
    json.endLine()
    return json.bytes
  }

  private static func write(_ look: SourceLook, to json: inout JSONWriter) {
    json.object { json in
      json.text("name", look.name)
      json.text("form", look.format)
      json.text("why", look.reason)
      json.text("encoding", look.encoding)
      json.list("examples", look.examples, write: write)
    }
  }

  private static func write(_ example: SourceLook.Example, to json: inout JSONWriter) {
    let article = example.account.article
    json.object { json in
      if let place = example.place { json.text("place", place) }
      json.list("fields", example.account.fields, write: write)
      json.list("furniture", article.furniture) { run, json in
        json.object { json in
          json.text("kind", run.kind.rawValue)
          json.text("text", article.text[run.range])
        }
      }
      json.list("unused", example.account.unused) { name, json in json.string(name) }
    }
  }

  private static func write(_ field: FieldAccount, to json: inout JSONWriter) {
    json.object { json in
      json.text("field", field.name.rawValue)
      json.text("value", field.value)
      json.list("from", field.places) { place, json in json.string(place) }
      json.list("passed_over", field.passedOver) { saying, json in
        json.object { json in
          json.text("from", saying.place)
          json.text("value", saying.words)
        }
      }
    }
  }
}
