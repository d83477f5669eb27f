import Testing

@testable import ArgumentMining

@Suite("Confidence")
struct ConfidenceTests {
    @Test("grows with the margin")
    func margin() {
        let confidences = [0, 10, 50, 200].map { Confidence.of([$0, 0], scale: 60)[0] }
        #expect(confidences == confidences.sorted())
        #expect(confidences[0] == 0.5)
        #expect(confidences[3] > 0.9)
    }

    @Test("falls with the number of rivals")
    func rivals() {
        let two = Confidence.of([40, 0], scale: 60)[0]
        let many = Confidence.of([40] + [Int](repeating: 0, count: 30), scale: 60)[0]
        #expect(two > many)
    }

    @Test("is never certain and never nothing")
    func bounds() {
        #expect(Confidence.of([5_000, 0], scale: 60) == [0.99, 0.01])
        #expect(Confidence.of([], scale: 60) == [])
    }
}
