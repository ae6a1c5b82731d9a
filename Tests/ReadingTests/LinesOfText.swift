import News
import Reading

/// A text that is one paragraph, set to a width: its lines.
func lines(_ text: String, columns: Int) -> [String] {
  let whole = Text(text)
  let article = Article(
    text: whole,
    headline: Headline("", range: nil, isDerived: false),
    body: [Block(TextRange(0, whole.count))]
  )
  return Typesetter.page(of: article, columns: columns, showsFurniture: false).lines.map { line in
    switch line.content {
    case .blank: ""
    case .text(let range): whole[range]
    case .label(let words): words
    }
  }
}
