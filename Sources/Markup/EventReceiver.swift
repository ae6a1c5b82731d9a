internal import CMarkup

/// Hands the events of C on to Swift.
final class EventReceiver {
  private let receive: (MarkupEvent) -> Bool

  init(_ receive: @escaping (MarkupEvent) -> Bool) {
    self.receive = receive
  }

  /// What the parser calls; valid while the receiver lives.
  var events: CMarkupEvents {
    CMarkupEvents(
      context: Unmanaged.passUnretained(self).toOpaque(),
      start: { context, name, prefix, space, attributes, count in
        EventReceiver.of(context)?.start(name, prefix, space, UnsafeBufferPointer(start: attributes, count: count))
          ?? false
      },
      end: { context, name in
        EventReceiver.of(context)?.receive(.end(MarkupName(String(name)))) ?? false
      },
      text: { context, text, isVerbatim in
        EventReceiver.of(context)?.receive(.text(String(text), isVerbatim: isVerbatim)) ?? false
      }
    )
  }

  private static func of(_ context: UnsafeMutableRawPointer?) -> EventReceiver? {
    context.map { Unmanaged<EventReceiver>.fromOpaque($0).takeUnretainedValue() }
  }

  private func start(
    _ name: CMarkupString,
    _ prefix: CMarkupString,
    _ space: CMarkupString,
    _ attributes: UnsafeBufferPointer<CMarkupAttribute>
  ) -> Bool {
    let attributes = attributes.map { attribute in
      MarkupAttribute(MarkupName(String(attribute.name), prefix: String(attribute.prefix)), String(attribute.value))
    }
    return receive(
      .start(MarkupName(String(name), prefix: String(prefix)), space: String(space), attributes: attributes)
    )
  }
}

extension String {
  /// The text of C's string, ill-formed bytes as U+FFFD; empty for none.
  fileprivate init(_ string: CMarkupString) {
    let bytes = UnsafeRawBufferPointer(start: string.bytes, count: string.count)
    self = String(decoding: bytes, as: UTF8.self)
  }
}
