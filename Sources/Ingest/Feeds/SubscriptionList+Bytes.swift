internal import Markup

extension SubscriptionList {
  /// Reads a list in whatever encoding it declares; nil if the document is none.
  package init?(decoding bytes: [UInt8]) {
    self.init(reading: DecodedMarkup(bytes).utf8)
  }
}
