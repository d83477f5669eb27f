public import ArgumentModel

/// The graph that a document says, and which record of it each part of the document became.
///
/// ```swift
/// let document = ArgdownDocument("[Free trams]: Nobody should pay.")
/// let model = ArgdownModel(document)
/// let reading = ArgdownGraph(model, of: document)
/// reading.graph.statements[reading.statements[0]]?.text   // "Nobody should pay."
/// ```
public struct ArgdownGraph: Sendable, Equatable {
    /// The graph.
    public var graph: ArgumentGraph
    /// The identifiers of ``ArgdownModel/statements``, by place.
    public let statements: [Statement.ID]
    /// The identifiers of ``ArgdownModel/arguments``, by place.
    public let arguments: [Argument.ID]
    /// The identifiers of ``ArgdownModel/sections``, by place.
    public let groups: [Group.ID]
    /// What stood in the document when it was written and was deleted since.
    public let deletions: Deletions

    /// The graph that a document says; ``ArgumentModel/ArgumentGraph/init(argdown:keepingText:)``
    /// tells how.
    ///
    /// - Parameters:
    ///   - model: what the document says.
    ///   - document: the document itself.
    ///   - keepingText: whether the graph remembers the document where it is more than what the
    ///     graph would be written as.
    /// - Complexity: O(*n* log *n*) in the bytes of the document.
    public init(_ model: ArgdownModel, of document: ArgdownDocument, keepingText: Bool = true) {
        let notes = ArgdownNotes.find(in: document)
        let isUntouched = ArgdownNotes.isUntouched(document)
        let reading = GraphFromArgdown(document, model, notes, isAsWritten: isUntouched)
        var graph = notes.map { reading.completed(by: $0) } ?? reading.graph
        ReasonReader(reading, notes).read(into: &graph)
        deletions = notes.map { Deletions(graph, $0) } ?? Deletions()
        if let notes, !deletions.orphaning.isEmpty {
            LeftBehind(deletions, notes, reading).release(in: &graph)
        }
        (statements, arguments, groups) = (reading.statements, reading.arguments, reading.groups)
        if keepingText, !isUntouched || notes?.holdsPersons == true { graph.remember(document) }
        self.graph = graph
    }
}
