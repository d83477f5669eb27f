internal import ArgumentModel

/// Which statements a text only lends its voice to, where another text speaks for the other side.
///
/// A text says what it says for its own side, whatever a program calls it: a role that is guessed
/// wrong must not put an author's words into the mouth of the other. Lent is what a counterclaim
/// says that the text names a speaker of, or that a person called a counterclaim, with what
/// supports that.
struct TextVoices {
    private let primary: [Statement.ID: Relation]
    private let graph: ArgumentGraph

    init(in graph: ArgumentGraph) {
        self.graph = graph
        var primary: [Statement.ID: Relation] = [:]
        for relation in graph.relations {
            for id in relation.sourceStatements where primary[id] == nil { primary[id] = relation }
        }
        self.primary = primary
    }

    /// Whether a statement speaks for the other side than its text does.
    ///
    /// - Complexity: O(*n*) over the statements on its way to the thesis.
    func lends(_ id: Statement.ID) -> Bool {
        var isTurned = false
        var seen: Set<Statement.ID> = []
        var next: Statement.ID? = id
        while let here = next, seen.insert(here).inserted, let statement = graph.statements[here] {
            if isReported(statement) { return !isTurned }
            guard statement.role != .thesis, let step = primary[here] else { break }
            if step.kind != .supports, step.kind != .restates {
                // What a program calls an attack says too little of whose it is.
                guard step.decision.by == .person else { break }
                isTurned.toggle()
            }
            next = graph.statement(at: step.target)
        }
        return isTurned
    }

    private func isReported(_ statement: Statement) -> Bool {
        statement.role == .counterclaim
            && (statement.decision.by == .person || statement.attribution != nil)
    }
}
