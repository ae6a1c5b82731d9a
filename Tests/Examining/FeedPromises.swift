import Ingest
import News

/// What must hold of any bytes as a feed, a list of feeds, and dates.
struct FeedPromises {
  private let utf8: [UInt8]

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The first broken promise.
  var fault: String? {
    let first = utf8.first { $0 > 0x20 }
    guard first == UInt8(ascii: "<") || first == UInt8(ascii: "{") else { return momentFault }
    return feedFault ?? listFault
  }

  private var feedFault: String? {
    let base = "https://a.example/b/c?d#e"
    guard let feed = FeedReader.feed(in: utf8, base: base) else { return nil }
    for entry in feed.entries {
      if entry.title.contains(where: \.isNewline) { return "an entry's title has two lines" }
      if entry.link?.isEmpty == true || entry.id?.isEmpty == true { return "an entry has an empty link or id" }
      if let moment = entry.published ?? entry.updated, WrittenMoment.moment(moment.iso)?.seconds != moment.seconds {
        return "written out \(moment.iso) is another moment"
      }
    }
    return FeedReader.feed(in: utf8, base: base) == feed ? nil : "read twice, the feed is not the same"
  }

  private var listFault: String? {
    guard let list = SubscriptionList(reading: utf8) else { return nil }
    guard let again = SubscriptionList(reading: Array(list.opml.utf8)) else { return "written out the list is none" }
    let addresses = again.subscriptions.map(\.address)
    return Set(addresses) == Set(list.subscriptions.map(\.address)) ? nil : "written out the list has other feeds"
  }

  /// Each line may be a date.
  private var momentFault: String? {
    for line in utf8.split(separator: 0x0A).prefix(50) where line.count < 200 {
      guard let moment = WrittenMoment.moment(String(decoding: line, as: UTF8.self)) else { continue }
      guard let again = WrittenMoment.moment(moment.iso) else { return "written out \(moment.iso) is no moment" }
      if again.seconds != moment.seconds { return "written out \(moment.iso) is another moment" }
    }
    return nil
  }
}
