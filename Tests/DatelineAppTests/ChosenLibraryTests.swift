import DatelineApp
import Testing

@Suite struct ChosenLibraryTests {
  private static let environment = ["HOME": "/h", "DATELINE_LIBRARY": "/e/news.sqlite"]

  private func path(named: String? = nil, config: String? = nil, environment: [String: String] = environment) -> String?
  {
    var settings = Settings()
    settings.library = config
    return ChosenLibrary(named: named, settings: settings, environment: environment, from: "/here").path
  }

  @Test func theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheConfig() {
    #expect(path(named: "/c/news.sqlite", config: "/f/news.sqlite") == "/c/news.sqlite")
    #expect(path(config: "/f/news.sqlite") == "/e/news.sqlite")
    #expect(path(config: "/f/news.sqlite", environment: ["HOME": "/h"]) == "/f/news.sqlite")
    #expect(path(config: "/f/news.sqlite", environment: ["HOME": "/h", "DATELINE_LIBRARY": ""]) == "/f/news.sqlite")
  }

  @Test func aRelativePathStartsHereSoThatNoNameIsSpecial() {
    #expect(path(named: "news.sqlite") == "/here/news.sqlite")
    #expect(path(named: ":memory:") == "/here/:memory:")
  }

  @Test func theConfigFileMaySayHome() {
    #expect(path(config: "~/news.sqlite", environment: ["HOME": "/h"]) == "/h/news.sqlite")
  }
}
