import News
import Scoring
import Testing

@Suite("Confidences are set beside the share that was right")
struct CalibrationTests {
  @Test("The error is how far each tenth is off, by its count")
  func expectedError() {
    let sure = (0..<8).map { Judgement(rule: .cueAfter, confidence: 0.95, isRight: $0 < 6) }
    let unsure = (0..<2).map { Judgement(rule: .sameSpeaker, confidence: 0.45, isRight: $0 == 0) }
    let calibration = Calibration(sure + unsure)
    // 8 tenths are 0.2 off, 2 tenths are 0.05 off.
    #expect(abs(calibration.expectedError - 0.17) < 1e-9)
    #expect(calibration.rules[.cueAfter]?.count == 8)
    #expect(calibration.rules[.cueAfter]?.shareRight == 0.75)
    #expect(calibration.deciles[4].count == 2)
    #expect(calibration.steps[.sameSpeaker]?[45]?.count == 2)
  }

  @Test("Certainty falls into the last tenth, nonsense into the nearest one")
  func ends() {
    let calibration = Calibration([1, 7, 0, -3].map { Judgement(rule: .colon, confidence: $0, isRight: true) })
    #expect(calibration.deciles[9].count == 2)
    #expect(calibration.deciles[0].count == 2)
  }

  @Test("Without an attribution there is no error")
  func nothing() {
    #expect(Calibration([]).expectedError == 0)
  }
}
