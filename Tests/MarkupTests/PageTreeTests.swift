import Markup
import Testing

@Suite struct PageTreeTests {
  @Test func nodesStandInTheOrderOfThePage() {
    let tree = Self.tree("<body><div id=a class='x y'>One <b>two</b></div><p>Three")
    let div = tree.nodes.firstIndex { $0.element == .div } ?? 0
    #expect(tree.value(of: .id, at: div) == "a")
    #expect(tree.value(of: .kind, at: div) == "x y")
    #expect(tree.value(of: .href, at: div) == nil)
    #expect(tree.line(of: div) == "One two")
    #expect(tree.children(of: div).map { tree.nodes[$0].element } == [.text, .b])
    #expect(tree.line(of: 0) == "One two Three")
  }

  @Test func whatNobodySeesIsNotInIt() {
    let page = "<style>p{}</style><script>var a = '<p>no</p>'</script><!-- <p>no --><svg><text>no</svg><p>yes</p>"
    #expect(Self.tree(page).line(of: 0) == "yes")
    #expect(Self.tree("<p>a<noscript>no</noscript>b<iframe>no").line(of: 0) == "abno")
  }

  @Test func structuredDataIsKeptApart() {
    let tree = Self.tree("<script type='application/ld+json'>{\"a\":\"</p>\"}</script><p>text")
    #expect(tree.data.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\":\"</p>\"}"])
    #expect(tree.line(of: 0) == "text")
  }

  @Test func entitiesAndOldNumbersAreLetters() {
    #expect(
      Self.tree("<p title='&quot;x&quot;'>caf&eacute; &#147;so&#148; &amp;amp; &lt;b&gt;</p>").line(of: 0)
        == "café “so” &amp; <b>"
    )
  }

  @Test func whatClosesItselfIsClosed() {
    let tree = Self.tree("<a href='/x'/><script src='y'/><p>one<div id=z/>two")
    #expect(tree.line(of: 0) == "one two")
    #expect(
      tree.nodes.first { $0.element == .a }.map { $0.end - 1 }
        == tree.nodes.firstIndex { $0.element == .a }.map { Int32($0) }
    )
  }

  @Test func anUnclosedCommentTakesNothingAway() {
    #expect(Self.tree("<p>one <!-- two <p>three").line(of: 0) == "one two three")
  }

  @Test func nestingWithoutEndIsReadAsFarAsItGoes() {
    let deep = Self.tree(
      String(repeating: "<div>", count: 100_000) + "words" + String(repeating: "</div>", count: 100_000) + "<p>after"
    )
    #expect(deep.line(of: 0) == "words after")
    #expect(deep.limits == [.depth])
    let bold = Self.tree(String(repeating: "<b><p>", count: 100_000) + "words")
    #expect(bold.line(of: 0) == "words")
  }

  @Test func endTagsOfNothingCostNothing() {
    let page = String(repeating: "<b>", count: 399) + String(repeating: "</x></i></div>", count: 300_000) + "end"
    #expect(Self.tree(page).line(of: 0) == "end")
  }

  @Test func aMillionAttributesAreAFew() {
    let many = (0..<1_000_000).map { "data-time\($0)=1" }.joined(separator: " ")
    #expect(Self.tree("<p \(many) id=x>words").line(of: 0) == "words")
    let same = String(repeating: " title=1", count: 1_000)
    #expect(Self.tree("<p\(same)>words").limits == [.attributes])
  }

  @Test func marksWithoutEndAreReadInLinearTime() {
    for mark in ["<!--", "<svg>", "<a href=\"", "<", "<p ", "&", "</"] {
      #expect(Self.tree(String(repeating: mark, count: 200_000) + "x").nodes.count > 0)
    }
  }

  @Test func anEntityBombIsNoBomb() {
    let bomb = "<!DOCTYPE html [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><p>&b; <em>x</em>"
    #expect(!Self.tree(bomb).line(of: 0).contains("haha"))
  }

  @Test func aLongLineIsRead() {
    let tree = Self.tree("<p>" + String(repeating: "word ", count: 8_000_000))
    #expect(tree.limits == [.bytes])
    #expect(tree.letters.count > 30_000_000)
  }

  private static func tree(_ page: String) -> PageTree {
    Array(page.utf8).withUnsafeBufferPointer { PageTree($0) }
  }
}
