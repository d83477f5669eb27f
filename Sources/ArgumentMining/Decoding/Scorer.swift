/// Something that says how well roles fit units and how well relations fit pairs of units.
protocol Scorer {
    /// For each unit the scores of thesis, claim, evidence and counterclaim.
    func roles() -> [[Int]]
    /// For each unit what speaks for it as the first thesis, its roles being scored so.
    func thesis(_ roles: [[Int]]) -> [Int]
    /// For each unit how likely it is the first thesis, compared with others.
    func thesisRanks(_ roles: [[Int]]) -> [Int]
    /// For each of ``Move/all`` how well a target of each role fits.
    var fits: [[Int]] { get }
    /// The same where a person made the move.
    var decidedFits: [[Int]] { get }
    /// What a move that a person made costs at most.
    var oddest: Int { get }
    /// What a pair of units says for each name of ``Move/names``.
    func moves(_ source: Int, _ target: Int) -> SIMD8<Int32>
    /// How many units are tried as the first thesis.
    var rootLimit: Int { get }
    /// Whether the moves of a unit count by how far they fall short of its best one.
    var isRelative: Bool { get }
}
