public import ArgumentModel

/// The identifiers that the parts of a model have in the graph that its document says.
///
/// ```swift
/// let document = ArgdownDocument("[Free trams]: Nobody should pay.")
/// let model = ArgdownModel(document)
/// ArgdownIdentifiers(model, of: document).statements[0]   // s1, as in ArgumentGraph(model, of: …)
/// ```
public struct ArgdownIdentifiers: Sendable, Equatable {
    /// Those of ``ArgdownModel/statements``, by place.
    public let statements: [Statement.ID]
    /// Those of ``ArgdownModel/arguments``, by place.
    public let arguments: [Argument.ID]
    /// Those of ``ArgdownModel/sections``, by place.
    public let groups: [Group.ID]

    /// The identifiers of a model's parts.
    ///
    /// - Complexity: O(*n* log *n*) in the bytes of the document.
    public init(_ model: ArgdownModel, of document: ArgdownDocument) {
        let reading = GraphFromArgdown(
            document, model, ArgdownNotes.find(in: document), isAsWritten: document.isAsWritten)
        statements = reading.statements
        arguments = reading.arguments
        groups = reading.groups
    }
}
