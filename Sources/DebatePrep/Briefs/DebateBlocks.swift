public import ArgumentAnalysis
internal import ArgumentModel

/// An argument of the other side with what answers it: “AT: …”.
public struct DebateBlock: Sendable, Equatable {
    /// Whose block it is: the side that answers.
    public let side: DebateSide
    /// The other side's argument.
    public let argument: DebateBrief.Point
    /// The answers in the text, each with its support; none where there is no answer yet.
    public let answers: [DebateBrief.Point]
}

/// The blocks of a case: one for every counterclaim and every statement that attacks or undercuts
/// something.
public struct DebateBlocks: Sendable, Equatable {
    /// The blocks, first those of who speaks for the resolution, each side's in reading order.
    public let all: [DebateBlock]

    /// The blocks of a case.
    public init(
        of debate: DebateCase, schemes: GraphSchemes, _ words: DebateWords = .english
    ) {
        let writer = BriefWriter(debate, schemes, words)
        let attackers = Set(
            debate.graph.relations.filter { $0.kind == .attacks || $0.kind == .undercuts }
                .flatMap(\.sourceStatements))
        let arguments = debate.graph.statements.filter {
            $0.role == .counterclaim || attackers.contains($0.id)
        }
        all = DebateSide.allCases.flatMap { side in
            arguments.filter { debate.side(of: $0.id) == side.opponent }.map { argument in
                DebateBlock(
                    side: side,
                    argument: writer.point(
                        CaseStep(statement: argument.id, relation: ""), [], depth: 1),
                    answers: debate.answers(to: argument.id).map {
                        writer.point($0, [argument.id], depth: 1)
                    })
            }
        }
    }
}
