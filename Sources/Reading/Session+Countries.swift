import News

/// Choosing by countries.
extension Session {
  /// Changes the choice among the countries; elsewhere it says where to go.
  mutating func choose(_ action: Action) -> [Effect] {
    guard focus == .countries else {
      notice = Notice("That is for the countries; c goes there")
      return []
    }
    if action == .eraseNarrowing {
      picker.erase(list, height: height(of: .countries))
      return []
    }
    var filter = list.filter
    filter.isOn = true
    if action == .clearCountries {
      filter.wanted = CountrySet()
      filter.excluded = CountrySet()
      notice = Notice("No country is chosen any more")
    } else if action == .switchMatch {
      filter.match = filter.match == .any ? .all : .any
      notice = Notice(
        filter.match == .any ? "Any of the countries is enough" : "All of the countries must be mentioned"
      )
    } else if let country = picker.selected {
      filter.toggle(country, isExcluded: action == .excludeCountry)
    }
    let effects = apply(filter)
    if !picker.narrowing.isEmpty { picker.clearNarrowing(list, height: height(of: .countries)) }
    return effects
  }

  /// Goes back to the list; what letters were typed for is wanted first, so that a name and Enter are enough.
  mutating func finishCountries() -> [Effect] {
    var effects: [Effect] = []
    if !picker.narrowing.isEmpty, let country = picker.selected, !list.filter.wanted.contains(country) {
      effects = choose(.chooseCountry)
    }
    return effects + go(to: .articles)
  }

  mutating func switchFilter() -> [Effect] {
    guard !list.filter.isEmpty || list.expression != nil else {
      notice = Notice("No country is chosen; c chooses some")
      return []
    }
    if !list.filter.isOn, let expression = list.expression, !list.missing(for: expression).isEmpty {
      return applyOrAsk(expression)
    }
    var filter = list.filter
    filter.isOn.toggle()
    return apply(filter)
  }

  mutating func apply(_ filter: CountryFilter) -> [Effect] {
    list.staysAtTop = false
    list.setFilter(filter, height: height(of: .articles))
    refreshCountries()
    return follow()
  }

  /// Brings the countries up to date: anew while nobody is there, else without moving them.
  mutating func refreshCountries() {
    if focus == .countries {
      picker.refresh(list)
    } else {
      picker.arrange(list, height: height(of: .countries))
    }
    refreshCharts()
  }
}
