import News

/// A comparison as `dateline compare --json` writes it: offsets in Unicode scalars of each article's text.
struct ComparisonAnswer {
  private let comparison: Comparison
  private let articles: [ComparedArticle]
  private let names: [String]
  private let rulers: [ScalarRuler]

  init(_ comparison: Comparison, of articles: [ComparedArticle]) {
    self.comparison = comparison
    self.articles = articles
    names = ComparedArticle.names(of: articles)
    rulers = articles.map { ScalarRuler($0.annotated.article.text.bytes) }
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.list("articles", articles.indices, write: article)
      json.list("statements", comparison.statements, write: statement)
      json.truth("cut", comparison.isCut)
      days(ComparedArticle.days(of: articles, Array(articles.indices)), to: &json)
      json.key("beside")
      if let rest = comparison.rest { write(rest, to: &json) } else { json.null() }
    }
  }

  private func days(_ days: DaySpan?, to json: inout JSONWriter) {
    json.text("first", days?.first.iso)
    json.text("last", days?.last.iso)
  }

  private func write(_ rest: StoryRest, to json: inout JSONWriter) {
    json.object { json in
      json.number("articles", rest.articles)
      days(rest.days, to: &json)
      json.list("outlets", rest.outlets) { share, json in
        json.object { json in
          json.text("outlet", share.outlet.isEmpty ? nil : share.outlet)
          json.number("articles", share.articles)
        }
      }
    }
  }

  private func article(_ number: Int, to json: inout JSONWriter) {
    let article = articles[number].annotated
    json.object { json in
      json.text("name", names[number])
      json.text("outlet", article.article.outlet)
      json.text("date", article.article.date?.iso)
      json.text("headline", article.article.headline.text)
      json.text("source", article.origin.description)
      json.number("index", article.origin.index)
      if let id = articles[number].id { json.number("number", id.number) }
      json.number("statements", comparison.count(in: number))
    }
  }

  private func statement(_ statement: Statement, to json: inout JSONWriter) {
    json.object { json in
      json.text("speaker", statement.speaker?.name)
      json.key("only")
      if statement.isOnlyHere, let only = statement.renderings.first {
        json.string(names[only.article])
      } else {
        json.null()
      }
      json.list("missing", comparison.missing(statement)) { article, json in json.number(article) }
      days(ComparedArticle.days(of: articles, statement.renderings.map(\.article)), to: &json)
      json.list("renderings", statement.renderings, write: rendering)
    }
  }

  private func rendering(_ rendering: Rendering, to json: inout JSONWriter) {
    let text = articles[rendering.article].annotated.article.text
    json.object { json in
      json.number("article", rendering.article)
      json.number("place", rendering.place + 1)
      json.text("text", rendering.pieces.filter { $0.end <= text.count }.map { text[$0] }.joined(separator: " … "))
      json.truth("scare", rendering.isScare)
      json.list("quotes", rendering.quotes) { quote, json in json.number(quote) }
      json.list("pieces", rendering.pieces) { range, json in place(range, in: rendering.article, to: &json) }
      json.list("unlike", rendering.unlike) { range, json in place(range, in: rendering.article, to: &json) }
      if let likeness = rendering.likeness { ResemblanceAnswer(likeness).writeMembers(to: &json) }
    }
  }

  private func place(_ range: TextRange, in article: Int, to json: inout JSONWriter) {
    json.array { json in
      json.number(rulers[article].scalars(before: range.start))
      json.number(rulers[article].scalars(before: range.end))
    }
  }
}
