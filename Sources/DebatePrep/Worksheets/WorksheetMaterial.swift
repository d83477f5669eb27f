internal import ArgumentAnalysis
internal import ArgumentModel
internal import SourceText

/// What of a graph is fit for pupils: statements of a length that can be copied, understood
/// without what stands before them, and of which the graph is sure.
struct WorksheetMaterial {
    let graph: ArgumentGraph
    let connections: Connections
    private let stances: Stances
    /// What is known of each statement by its words.
    private let judged: [Statement.ID: (hasGoodLength: Bool, unfitness: Int)]

    /// A statement of more words fills too much of a page.
    static let mostWords = 40

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        connections = graph.connections
        stances = Stances(in: graph)
        judged = Dictionary(
            uniqueKeysWithValues: graph.statements.map { statement in
                (statement.id, WorksheetMaterial.judgement(on: statement))
            })
    }

    private static func judgement(on statement: Statement) -> (hasGoodLength: Bool, unfitness: Int)
    {
        let content = ContentWords.words(of: statement.quotation)
        let words = statement.quotation.split(whereSeparator: \.isWhitespace)
        let first = words.first.map { ContentWords.words(of: String($0)).first ?? "" } ?? ""
        var points = statement.isUnsure ? 4 : 0
        if PoorOpenings.words.contains(first) { points += 3 }
        if words.count < 6 || words.count > 30 { points += 2 }
        return ((3...mostWords).contains(content.count), points)
    }

    /// Whether a statement can stand on a worksheet at all.
    func isUsable(_ statement: Statement) -> Bool {
        statement.role != .unknown && !statement.isImplicit && hasGoodLength(statement)
    }

    /// Whether it has three words or more, and fits on a few lines.
    func hasGoodLength(_ statement: Statement) -> Bool {
        (judged[statement.id] ?? WorksheetMaterial.judgement(on: statement)).hasGoodLength
    }

    /// How little a statement is fit, from 0: unsure, with an opening that says little alone, or
    /// very short or long.
    func unfitness(_ statement: Statement) -> Int {
        (judged[statement.id] ?? WorksheetMaterial.judgement(on: statement)).unfitness
    }

    /// Statements that can be used, the fittest first, in reading order among equals.
    func usable(_ statements: [Statement]) -> [Statement] {
        statements.filter(isUsable).enumerated().map { ($0, unfitness($1), $1) }
            .sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.2)
    }

    /// Whether the op-ed brings it up for its own side.
    func isOwn(_ statement: Statement) -> Bool { stances.isOwn(statement.id) }

    /// The relations of a kind that lead to something, as long as they begin at statements.
    func relations(to target: some Relatable, _ kind: Relation.Kind) -> [Relation] {
        connections.to(target).compactMap { graph.relations[$0] }
            .filter { $0.kind == kind && !$0.sourceStatements.isEmpty }
    }

    /// The relations that lead away from a statement, the primary one first.
    func relations(from id: Statement.ID) -> [Relation] {
        connections.from(id).compactMap { graph.relations[$0] }
    }

    /// The statements that a relation begins at.
    func sources(of relation: Relation) -> [Statement] {
        relation.sourceStatements.compactMap { graph.statements[$0] }
    }

    /// The statements that a relation with one of these begins or ends at, and these.
    func neighbours(of ids: Set<Statement.ID>) -> Set<Statement.ID> {
        graph.relations.reduce(into: ids) { all, relation in
            let ends =
                relation.sourceStatements
                + [graph.statement(at: relation.target)]
                .compactMap(\.self)
            if ends.contains(where: ids.contains) { all.formUnion(ends) }
        }
    }

    /// Some statements that have nothing to do with these, by lot among the dozen that are
    /// fittest.
    func strangers(
        _ count: Int, to ids: Set<Statement.ID>, _ chance: inout WorksheetChance
    ) -> [Statement] {
        let near = neighbours(of: ids)
        let fit = usable(graph.statements.filter { !near.contains($0.id) && $0.role != .thesis })
        return Array(chance.shuffled(Array(fit.prefix(12))).prefix(count))
    }
}

/// First words of statements that are hard to understand alone (`debate/poor-openings.txt`).
enum PoorOpenings {
    static let words = Set(
        Resource.lines("debate/poor-openings.txt")
            .flatMap { $0.split(separator: " ").map(String.init) })
}
