import Catalog
import News
import Storage

/// Puts articles into a library one by one, as files that were read.
struct Shelf {
  let library: Library
  private let press: TextPress

  init(_ library: Library) {
    self.library = library
    press = library.press()
  }

  @discardableResult
  func store(_ articles: AnnotatedArticle..., at path: String, analysis: Int = 1) throws -> [HoldingsChange] {
    try library.store([deposit(articles, at: path, analysis: analysis)])
  }

  func deposit(_ articles: [AnnotatedArticle], at path: String, analysis: Int = 1) -> FileDeposit {
    FileDeposit(
      place: .file(Array(path.utf8)),
      look: FileLook(size: 10, modified: 20, inode: 30, device: 40),
      articles: articles.map { Deposit($0, analysis: analysis, press: press) }
    )
  }
}
