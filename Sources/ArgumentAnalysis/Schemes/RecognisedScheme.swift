public import ArgumentModel
internal import SourceText

/// A scheme that a step of an argument follows, as far as cues and structure tell, with its
/// critical questions.
public struct RecognisedScheme: Sendable, Equatable {
    /// Whether the graph holds something that bears on a question. None says that the question is
    /// settled.
    public enum State: Sendable, Equatable {
        /// No statement bears on it.
        case open
        /// These statements raise it, and nothing answers them.
        case raised(by: [Statement.ID])
        /// These statements bear on it: they support what is asked about, or answer who asks.
        case answered(by: [Statement.ID])
    }

    /// A critical question of the step.
    public struct Question: Sendable, Equatable {
        /// The question, its slots filled.
        public let words: String
        /// Whether something in the graph bears on it.
        public let state: State
    }

    /// The scheme.
    public let scheme: ArgumentationScheme
    /// The relation that follows it.
    public let relation: Relation.ID
    /// By which signs it was recognised, in words for people.
    public let signs: String
    /// Whether a person, or another program, named the scheme in the graph.
    public let isGiven: Bool
    /// The critical questions: first those about premises, then about the step, then about the
    /// conclusion, last those about who says it.
    public let questions: [Question]
}

/// The argumentation schemes of a graph's relations.
public struct GraphSchemes: Sendable, Equatable {
    /// The recognised schemes in the order of the relations; a relation has at most one.
    public let all: [RecognisedScheme]

    /// The schemes of a graph: those that it names, and those recognised by cues and structure
    /// (`inspecting/scheme-rules.tsv`).
    ///
    /// - Complexity: O(*s* + *r*) and O(*n*) over the length of the statements, once a relation.
    public init(in graph: ArgumentGraph) {
        let finder = SchemeFinder(graph)
        all = graph.relations.compactMap(finder.scheme)
    }
}

/// Finds the scheme of a relation and the state of its questions.
private struct SchemeFinder {
    private let graph: ArgumentGraph
    private let labels: StatementLabels
    private let connections: Connections

    init(_ graph: ArgumentGraph) {
        self.graph = graph
        labels = graph.labels
        connections = graph.connections
    }

    func scheme(_ relation: Relation) -> RecognisedScheme? {
        let premises = relation.sourceStatements.compactMap { graph.statements[$0] }
        guard relation.kind != .restates, relation.kind != .contradicts, !premises.isEmpty,
            let target = graph.statement(at: relation.target),
            let conclusion = graph.statements[target]
        else { return nil }
        let given = relation.scheme.flatMap(ArgumentationScheme.named)
        let match =
            given.map { SchemeRules.Match(scheme: $0, signs: "named in the graph") }
            ?? SchemeRules.standard.match(relation.kind, premises, conclusion, labels)
        guard let match else { return nil }
        let slots = SchemeSlots(premises, conclusion, labels)
        let questions = match.scheme.questions.enumerated().sorted {
            (SchemeFinder.rank($0.element), $0.offset) < (SchemeFinder.rank($1.element), $1.offset)
        }.map { _, question in
            RecognisedScheme.Question(
                words: slots.filled(question.words),
                state: state(question.subject, relation, conclusion.id))
        }
        return RecognisedScheme(
            scheme: match.scheme, relation: relation.id, signs: match.signs,
            isGiven: given != nil, questions: questions)
    }

    private static func rank(_ question: ArgumentationScheme.Question) -> Int {
        switch question.subject {
        case .premise: 0
        case .link: 1
        case .conclusion: 2
        case .source: 3
        }
    }

    private func state(
        _ subject: ArgumentationScheme.Question.Subject, _ relation: Relation,
        _ conclusion: Statement.ID
    ) -> RecognisedScheme.State {
        let own = Set(relation.sourceStatements)
        switch subject {
        case .source:
            // What backs a premise does not say that its source may be trusted.
            let targets = relation.sourceStatements.map { Endpoint.statement($0) }
            return state(backing: [], raising: sources(targets, [.attacks]))
        case .premise:
            let targets = relation.sourceStatements.map { Endpoint.statement($0) }
            return state(
                backing: sources(targets, [.supports]), raising: sources(targets, [.attacks]))
        case .link:
            let itself = [Endpoint.relation(relation.id)]
            return state(
                backing: sources(itself, [.supports]),
                raising: sources(itself, [.undercuts, .attacks]))
        case .conclusion:
            let raising = sources([.statement(conclusion)], [.attacks]).filter { !own.contains($0) }
            return state(backing: [], raising: raising)
        }
    }

    private func state(
        backing: [Statement.ID], raising: [Statement.ID]
    ) -> RecognisedScheme.State {
        let answers = raising.map { self.answers(to: $0) }
        let open = zip(raising, answers).filter(\.1.isEmpty).map(\.0)
        if !open.isEmpty { return .raised(by: open) }
        var seen: Set<Statement.ID> = []
        let bearing = (backing + answers.flatMap(\.self)).filter { seen.insert($0).inserted }
        return bearing.isEmpty ? .open : .answered(by: bearing)
    }

    private func answers(to id: Statement.ID) -> [Statement.ID] {
        sources([.statement(id)], [.attacks])
            + sources(connections.from(id).map { .relation($0) }, [.undercuts])
    }

    private func sources(_ targets: [Endpoint], _ kinds: Set<Relation.Kind>) -> [Statement.ID] {
        targets.flatMap { connections.to($0) }.compactMap { graph.relations[$0] }
            .filter { kinds.contains($0.kind) }.flatMap(\.sourceStatements)
    }
}

/// What stands in the slots of a scheme's sentences: `inspecting/scheme-slots.tsv`.
private struct SchemeSlots {
    private let premise: String
    private let conclusion: String
    private let who: String?

    init(_ premises: [Statement], _ conclusion: Statement, _ labels: StatementLabels) {
        premise = labels[premises[0].id]
        self.conclusion = labels[conclusion.id]
        who = premises.compactMap(\.attribution).first { !$0.isEmpty }
    }

    private static let table: [String: (from: String, words: String)] = {
        var rows: [String: (from: String, words: String)] = [:]
        for line in Resource.lines("inspecting/scheme-slots.tsv") {
            let cells = line.split(separator: "\t").map(String.init)
            precondition(cells.count == 3, "a row of scheme-slots.tsv has three cells")
            rows[cells[0]] = (cells[1], cells[2])
        }
        return rows
    }()

    /// A sentence with its slots filled; it begins with a capital.
    func filled(_ sentence: String) -> String {
        var text = ""
        for part in sentence.split(separator: "{", omittingEmptySubsequences: false) {
            guard let end = part.firstIndex(of: "}") else {
                text += part
                continue
            }
            text += words(String(part[..<end])) + part[part.index(after: end)...]
        }
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    private func words(_ slot: String) -> String {
        guard let row = SchemeSlots.table[slot] else { return slot }
        switch row.from {
        case "conclusion": return conclusion
        case "premise": return premise
        case "who": return who ?? row.words
        default: return row.words
        }
    }
}
