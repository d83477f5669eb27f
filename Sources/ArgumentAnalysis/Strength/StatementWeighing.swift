public import ArgumentModel

/// Why one statement stands or falls, and what would turn it.
public struct StatementWeighing: Sendable {
    /// The statement.
    public let statement: Statement.ID
    /// What becomes of it, and why.
    public let explanation: String
    /// The fewest that must fall to turn it; `nil` where that was not asked.
    public let turning: TurningPoints?
    private let standings: Acceptability
    private let strengths: Strengths

    /// The weighing of one statement.
    ///
    /// - Parameter isTurning: whether to look for what would turn it.
    /// - Throws: ``EffortExceeded`` where the semantics needs a search that took too long.
    public init(
        of statement: Statement.ID, in standings: Acceptability, _ strengths: Strengths,
        isTurning: Bool
    ) throws(EffortExceeded) {
        self.statement = statement
        self.standings = standings
        self.strengths = strengths
        explanation = standings.explanation(of: statement)
        turning = isTurning ? try standings.turningPoints(of: statement) : nil
    }

    /// One step of the reckoning of a strength.
    private struct Contribution {
        let name: String
        let isAttack: Bool
        let strength: Double
    }

    /// What each relation adds to the strength or takes from it.
    private var contributions: [Contribution] {
        let names = GraphNames(standings.graph)
        guard let element = strengths.lines.element(of: statement) else { return [] }
        return strengths.network.incoming[element].map { line in
            let premises = strengths.network.premises[line]
            let weakest = premises.map { strengths.solution[$0] }.min() ?? 0
            let sources = strengths.lines.line(line)?.premises.map(standings.name) ?? []
            return Contribution(
                name: sources.isEmpty
                    ? names.name(of: standings.end(line)) : sources.joined(separator: " and "),
                isAttack: strengths.network.isAttack[line],
                strength: strengths.solution[line] * weakest)
        }
    }

    /// The answer as lines for a terminal.
    public func lines(width: Int = 80) -> [[TextPart]] {
        var texts = [explanation, strengthWords]
        if let turning { texts += words(for: turning) }
        return texts.enumerated().flatMap { number, text in
            [TextPart(text)].wrapped(to: width - 4).enumerated().map { line, parts in
                number == 0 && line == 0 ? parts : [TextPart("    ")] + parts
            }
        }
    }

    private var strengthWords: String {
        let base = strengths.base(of: statement).decimal(2)
        let strength = strengths[statement].decimal(2)
        let parts = contributions.filter { $0.strength >= 0.005 }.map {
            "\($0.isAttack ? "−" : "+")\($0.strength.decimal(2)) by \($0.name)"
        }
        guard !parts.isEmpty else {
            return "Strength \(strength), \(strength == base ? "its base score" : "from \(base)")."
        }
        return "Strength \(strength), from \(base): \(parts.joined(separator: ", "))."
    }

    private func words(for turning: TurningPoints) -> [String] {
        let names = GraphNames(standings.graph)
        let label = names.name(of: .statement(statement))
        guard !turning.changes.isEmpty else {
            guard turning.isComplete else {
                return [
                    "No \(turning.sizeTried) or fewer turn it; the bound of \(turning.tried) sets "
                        + "was reached among the larger ones."
                ]
            }
            return ["Nothing that could fall turns \(label)."]
        }
        let size = turning.changes[0].without.count
        let bound = turning.isComplete ? "" : " (of those tried)"
        let heading =
            size == 1
            ? "\(label) turns where one of these falls\(bound):"
            : "\(label) turns where \(size) fall together\(bound):"
        let sets = turning.changes.prefix(10).map { change in
            change.without.map { names.handle(of: $0) }.joined(separator: " and ")
                + " (\(label) then \(change.standing == .open ? "is open" : change.standing.word))"
        }
        let more = turning.changes.count - sets.count
        return [heading] + sets + (more > 0 ? ["and \(more) more"] : [])
    }

    /// Several answers as JSON.
    public static func json(_ answers: [StatementWeighing]) -> String {
        JSONWriter.text(of: .object(["answers": .list(answers.map { .object($0.data) })]))
    }

    private var data: DataObject {
        let names = GraphNames(standings.graph)
        var object: DataObject = [
            "label": .string(names.name(of: .statement(statement))),
            "id": .string(statement.rawValue),
            "standing": .string(standings[statement].rawValue),
            "explanation": .string(explanation),
            "base": .number(strengths.base(of: statement)),
            "strength": .number(strengths[statement]),
            "contributions": .list(
                contributions.map {
                    .object([
                        "by": .string($0.name), "attack": .boolean($0.isAttack),
                        "strength": .number($0.strength),
                    ])
                }),
        ]
        object["turning"] = turning?.data(names)
        return object
    }
}
