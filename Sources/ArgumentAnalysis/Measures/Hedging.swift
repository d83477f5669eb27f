public import ArgumentModel
internal import SourceText

/// The statements whose words keep back: "may", "perhaps", "seems to", "likely"
/// (`inspecting/hedges.txt`; after K. Hyland, Hedging in scientific research articles, 1998).
public struct Hedging: Sendable, Equatable {
    /// A statement with its hedges.
    public struct Item: Sendable, Equatable {
        /// The statement.
        public let statement: Statement.ID
        /// The hedges in its text, in order, in lower case.
        public let hedges: [String]
    }

    /// The hedged statements in reading order.
    public let items: [Item]

    /// The hedged statements of a graph.
    ///
    /// - Complexity: O(*n*) over the length of all statements.
    public init(in graph: ArgumentGraph) {
        items = graph.statements.compactMap { statement in
            let words = TextTerms.words(of: statement.text).map(\.lower)
            let found = Hedging.table.matches(in: words)
            return found.isEmpty ? nil : Item(statement: statement.id, hedges: found)
        }
    }

    private static let table = PhraseList(resource: "inspecting/hedges.txt")
}
