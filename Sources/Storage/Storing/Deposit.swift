package import News

/// An article with everything the library wants of it, made ready beforehand, so that the one who writes only writes.
package struct Deposit: Sendable {
  package let content: ContentID
  /// The rules' number in the upper half, whatever else the analysis hung on in the lower.
  package let analysis: Int
  /// The article's place among those of its file, from 0.
  let number: Int
  /// Where it begins in its file, in bytes.
  let start: Int
  let text: PackedText
  let parts: ArticleParts
  let words: SearchWords
  /// Without facets that only the library knows; its number is 0.
  let traits: Traits
  /// By what other versions of the article are found.
  let likeness: Likeness
  /// By what its story is found; nil where that is read later.
  let signature: StorySignature?
  let signatureVersion: Int

  /// Packs an article; linear in its length.
  ///
  /// Its signature tells its story, and comes with the number of the rules that it was read by.
  package init(
    _ annotated: AnnotatedArticle,
    start: Int = 0,
    analysis: Int,
    signature: (marks: StorySignature, version: Int)? = nil,
    press: TextPress
  ) {
    content = ContentID(of: annotated.article.text)
    self.analysis = analysis
    number = annotated.origin.index
    self.start = start
    text = PackedText(packing: annotated.article.text, with: press)
    parts = ArticleParts(of: annotated)
    words = SearchWords(of: annotated)
    traits = Traits(of: annotated)
    likeness = Likeness(of: annotated.article)
    self.signature = signature?.marks
    signatureVersion = signature?.version ?? 0
  }

  private init(_ annotated: AnnotatedArticle, in deposit: Deposit, content: ContentID, analysis: Int) {
    self.content = content
    self.analysis = analysis
    (number, start, text) = (deposit.number, deposit.start, deposit.text)
    parts = ArticleParts(of: annotated)
    words = SearchWords(of: annotated)
    traits = Traits(of: annotated)
    likeness = Likeness(of: annotated.article)
    // It tells of the text that it was read from, and of no other.
    signature = content == deposit.content ? deposit.signature : nil
    signatureVersion = deposit.signatureVersion
  }

  /// The deposit with other things known of its article, or with another one whose text is stored already.
  func with(_ annotated: AnnotatedArticle, content: ContentID? = nil, analysis: Int? = nil) -> Deposit {
    Deposit(annotated, in: self, content: content ?? self.content, analysis: analysis ?? self.analysis)
  }

  /// The article's bytes as they will lie in the library, about: for whoever bounds a batch.
  package var size: Int { text.bytes.count + parts.bytes.count + words.size }
}
