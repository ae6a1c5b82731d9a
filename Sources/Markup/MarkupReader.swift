internal import CMarkup

/// Reads HTML and XML as events: no files, no network.
package enum MarkupReader {
  /// Reads HTML, closing what the page left open.
  ///
  /// - Parameters:
  ///   - utf8: the page, decoded; what it declares of its encoding is passed over.
  ///   - receive: takes each event in order and says whether to go on.
  /// - Returns: whether all of it was well formed and read.
  package static func readHTML(
    _ utf8: UnsafeBufferPointer<UInt8>,
    _ receive: (MarkupEvent) -> Bool
  ) -> MarkupOutcome {
    read(utf8, with: cmarkup_html, receive)
  }

  /// Reads XML strictly: after the first mistake nothing more is told, and what was told is to be thrown away.
  ///
  /// A document with a document type is one, so that no entity is the document's own. Prefixes that are not declared are
  /// none. Declarations of namespaces are attributes with the prefix `xmlns`, or of that name.
  ///
  /// - Parameters:
  ///   - utf8: the document, decoded; what it declares of its encoding is passed over.
  ///   - receive: takes each event in order and says whether to go on.
  /// - Returns: whether all of it was well formed and read.
  package static func readXML(
    _ utf8: UnsafeBufferPointer<UInt8>,
    _ receive: (MarkupEvent) -> Bool
  ) -> MarkupOutcome {
    read(utf8, with: cmarkup_xml, receive)
  }

  private typealias Parser = (UnsafePointer<CChar>?, Int, UnsafePointer<CMarkupEvents>?) -> CMarkupOutcome

  private static func read(
    _ utf8: UnsafeBufferPointer<UInt8>,
    with parse: Parser,
    _ receive: (MarkupEvent) -> Bool
  ) -> MarkupOutcome {
    withoutActuallyEscaping(receive) { receive in
      let receiver = EventReceiver(receive)
      return withExtendedLifetime(receiver) {
        var events = receiver.events
        let outcome = utf8.withMemoryRebound(to: CChar.self) { parse($0.baseAddress, $0.count, &events) }
        return MarkupOutcome(outcome)
      }
    }
  }
}

extension MarkupOutcome {
  fileprivate init(_ outcome: CMarkupOutcome) {
    self =
      switch outcome {
      case CMarkupWhole: .whole
      case CMarkupRepaired: .repaired
      case CMarkupStopped: .stopped
      default: .unavailable
      }
  }
}
