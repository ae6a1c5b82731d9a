import Markup
import Testing

/// What is kept where libxml2's recovery gives up, and that what is well formed is itself.
@Suite struct XMLTreeTests {
  private static func tree(_ text: String) -> XMLTree {
    XMLTree(reading: Array(text.utf8))
  }

  @Test func elementsAttributesAndTextAreThere() {
    let root = Self.tree("<A X='1'><n:b xmlns:n='urn:n' n:Y=\"&quot;\">t&amp;u</n:b><![CDATA[<v>]]></A>").document
      .elements[0]
    #expect(root.name == "a" && root["x"] == "1")
    #expect(root.elements[0].name == "b" && root.elements[0].prefix == "n" && root.elements[0].space == "urn:n")
    #expect(root.elements[0]["n:y"] == "\"")
    #expect(root.text == "t&u<v>")
  }

  @Test func aNamespaceEndsWithItsElement() {
    let root = Self.tree("<a xmlns='urn:1'><b xmlns='urn:2'><c/></b><d/></a>").document.elements[0]
    #expect(root.space == "urn:1")
    #expect(root.elements.map(\.space) == ["urn:2", "urn:1"])
    #expect(root.elements[0].elements[0].space == "urn:2")
  }

  @Test func anEndTagOfNothingClosesNothing() {
    let root = Self.tree("<a><b>one</i></b><c>two</c></a>").document.elements[0]
    #expect(root.elements.map(\.text) == ["one", "two"])
  }

  @Test func anEndTagClosesAllInIt() {
    #expect(Self.tree("<a><b><i>one</b><c>two</c></a>").document.elements[0].elements.map(\.text) == ["one", "two"])
  }

  @Test func whatFollowsTheRootIsThere() {
    #expect(Self.tree("x<a/>y<b/>z").document.elements.map(\.name) == ["a", "b"])
    #expect(Self.tree("x<a/>y<b/>z").document.text == "xyz")
  }

  @Test func htmlIsWrittenAgain() {
    let root = Self.tree("<a><p class=\"x\">1 &lt; 2<br/>&amp;</p></a>").document.elements[0]
    #expect(root.inner == "<p class=\"x\">1 &lt; 2<br>&amp;</p>")
  }

  @Test func capsAreNoted() {
    #expect(Self.tree(String(repeating: "<a>", count: 201)).limits == [.depth])
    #expect(Self.tree("<a \((0...100).map { "x\($0)=''" }.joined(separator: " "))>").limits == [.attributes])
    #expect(Self.tree("<a/>").limits.isEmpty)
  }

  @Test func aTagThatIsCutOffIsNone() {
    #expect(Self.tree("<a><b c='d").document.elements[0].elements.isEmpty)
  }

  @Test func unquotedAttributesAreRead() {
    let link = Self.tree("<link href=http://a.example/b rel = self checked/>").document.elements[0]
    #expect(link["href"] == "http://a.example/b" && link["rel"] == "self" && link["checked"] == "")
  }
}
