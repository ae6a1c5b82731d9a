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

  /// A document type, which says nothing here, sends a well-formed document to the tolerant reader.
  @Test(arguments: [
    "<A xmlns:n='urn:n' X='1' n:Y='2'><n:B xmlns='urn:d'>t&amp;u<c/></n:B>&lt;<!-- no --><![CDATA[<v>&amp;]]></A>",
    "<?xml version='1.0' encoding='iso-8859-1'?><a>café &#x2019; &#8217;<b a=\"x&quot;y&amp;z\"/></a><!-- end -->",
    "<p:a><p:b q:c='1'/></p:a>", "<a>\n one\n<b> two </b>\n</a>\n",
    "<rdf:RDF xmlns:rdf='urn:r' xmlns='urn:c'><item rdf:about='x'/></rdf:RDF>",
  ])
  func whatIsWellFormedIsReadAlikeByBothReaders(document: String) {
    let type =
      document.hasPrefix("<?xml") ? document.replacing("?>", with: "?><!DOCTYPE a>") : "<!DOCTYPE a>" + document
    #expect(Self.tree(document).document.elements == Self.tree(type).document.elements)
    #expect(!Self.tree(document).document.elements.isEmpty)
  }

  @Test func aDocumentTypeDeclaresNothing() {
    let declared = "<!DOCTYPE a [<!ENTITY e 'x'><!ATTLIST a b CDATA 'c'>]><a>&e;</a>"
    #expect(Self.tree(declared).document.elements[0].text == "&e;")
    #expect(Self.tree(declared).document.elements[0].attributes.isEmpty)
  }

  @Test func capsHoldForWhatIsWellFormed() {
    let deep = String(repeating: "<a>", count: 240) + "x" + String(repeating: "</a>", count: 240)
    #expect(Self.tree(deep).limits == [.depth])
    #expect(Self.tree(deep).document.text == "x")
    #expect(Self.tree("<a \((0...100).map { "x\($0)=''" }.joined(separator: " "))/>").limits == [.attributes])
    #expect(Self.tree("<a>" + String(repeating: "<b/>", count: 500_001) + "</a>").limits == [.nodes])
  }
}
