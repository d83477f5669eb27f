import DebatePrep
import Testing

@Suite("Sides of a debate")
struct DebateSideTests {
    @Test("each side is the opponent of its opponent", arguments: DebateSide.allCases)
    func opponents(side: DebateSide) {
        #expect(side.opponent != side)
        #expect(side.opponent.opponent == side)
    }
}
