import News
import Storage
import Testing

@Suite struct ContentIDTests {
  @Test func anotherTextHasAnotherID() {
    #expect(ContentID(of: Text("The harbour opens.")) == ContentID(of: Text("The harbour opens.")))
    #expect(ContentID(of: Text("The harbour opens.")) != ContentID(of: Text("The harbour opened.")))
  }
}
