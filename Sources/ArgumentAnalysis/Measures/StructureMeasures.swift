public import ArgumentModel
public import SourceText

/// How an argument is built, in figures that each name their statements.
///
/// ```swift
/// let measures = StructureMeasures(of: graph)
/// measures["depth"].value                  // 3
/// measures["unanswered"].statements        // the counterclaims that nothing answers
/// ```
///
/// `Measure.definitions` says what each is. None of them says how good an argument is. Cycles are
/// legal.
public struct StructureMeasures: Sendable, Equatable {
    /// Every measure of ``Measure/definitions``, in that order.
    public let all: [Measure]
    private let places: [String: Int]

    /// The measures of a graph.
    ///
    /// - Parameters:
    ///   - document: the text, where it is at hand: sentences outside the argument are counted in
    ///     it.
    ///   - labelsToReword: the statements whose labels lean on their context, as
    ///     `ArgumentGraph.labelsToReword()` of ArgumentDiagrams finds them; counted as given.
    /// - Complexity: O(*s* log *s* + *r*) and O(*n*) over the length of all texts; for graphs with
    ///   many ways to the thesis up to O(*s* · *r*) (``Measure`` `most_central`).
    public init(
        of graph: ArgumentGraph, in document: Document? = nil,
        labelsToReword: [Statement.ID] = []
    ) {
        var found = MeasuredGraph(graph, document).figures
        found["labels_to_reword"] = Figure(counting: labelsToReword)
        all = Measure.definitions.map { definition in
            let figure = found[definition.name]
            precondition(figure != nil, "\(definition.name) is not measured")
            return Measure(
                definition: definition, value: figure?.value, statements: figure?.statements ?? [])
        }
        places = Dictionary(
            uniqueKeysWithValues: all.enumerated().map { ($1.definition.name, $0) })
    }

    /// The measure of a name.
    ///
    /// - Precondition: ``Measure/definitions`` has that name.
    public subscript(name: String) -> Measure {
        guard let place = places[name] else { preconditionFailure("there is no measure \(name)") }
        return all[place]
    }
}

/// The value of a measure and its statements.
struct Figure {
    var value: Double?
    var statements: [Statement.ID] = []

    init(_ value: Double?, _ statements: [Statement.ID] = []) {
        self.value = value
        self.statements = statements
    }

    init(_ count: Int, _ statements: [Statement.ID] = []) {
        self.init(Double(count), statements)
    }

    init(counting statements: [Statement.ID]) {
        self.init(statements.count, statements)
    }
}

/// A graph with what several measures need of it.
struct MeasuredGraph {
    let graph: ArgumentGraph
    let document: Document?
    let network: StatementNetwork
    let ways: WaysToThesis
    let connections: Connections

    init(_ graph: ArgumentGraph, _ document: Document?) {
        self.graph = graph
        self.document = document
        network = StatementNetwork(graph)
        ways = WaysToThesis(in: network)
        connections = graph.connections
    }

    /// Every measure by its name.
    var figures: [String: Figure] {
        var all: [String: Figure] = [:]
        for part in [
            counts, evidence, shape, support, answers, sides, weight, text, voices, sureness,
        ] {
            all.merge(part) { _, new in new }
        }
        return all
    }

    /// The statements that something holds for, in reading order.
    func statements(where holds: (Statement) -> Bool) -> [Statement.ID] {
        graph.statements.filter(holds).map(\.id)
    }

    /// Those of a set in reading order.
    func inOrder(_ ids: Set<Statement.ID>) -> [Statement.ID] {
        graph.statements.map(\.id).filter(ids.contains)
    }
}

extension Statement {
    /// How many words it has.
    var wordCount: Int { text.split(whereSeparator: \.isWhitespace).count }
}
