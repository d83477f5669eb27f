public import ArgumentModel

/// What an Argdown document says: its statements, arguments, relations and sections.
///
/// Everything stands in the order of its first appearance. Things refer to each other by their
/// places in these arrays, so that no title, however odd, can lead astray.
///
/// ```swift
/// let model = ArgdownModel(ArgdownDocument("[A]: a\n  - [B]: b"))
/// model.relations.map { "\(model.title(of: $0.from)) \($0.kind) \(model.title(of: $0.to))" }
/// // ["B attack A"]
/// ```
public struct ArgdownModel: Sendable {
    /// How the document was read.
    public internal(set) var reading = ArgdownDocument.Reading.tolerant
    /// The settings that the document was read with, its front matter included.
    public internal(set) var configuration: ArgdownConfiguration
    /// The whole front matter, settings included.
    public internal(set) var frontMatter: DataObject = [:]
    /// The classes of equivalent statements.
    public internal(set) var statements: [StatementClass] = []
    /// The arguments.
    public internal(set) var arguments: [Argument] = []
    /// The relations; equal ones are one with several occurrences.
    public internal(set) var relations: [Relation] = []
    /// The sections; each follows its parent.
    public internal(set) var sections: [Section] = []
    /// Every tag once, without its `#`.
    public internal(set) var tags: [String] = []
    /// Where statements and arguments are mentioned with `@[…]` and `@<…>`.
    public internal(set) var mentions: [Mention] = []
    /// What the reading of the meaning noticed, in the order of the text; what the reading of
    /// the syntax noticed stands in the document.
    public internal(set) var diagnostics: [ArgdownDiagnostic] = []

    /// The level of the deepest heading of the text.
    var headingDepth = 0

    /// The title of what a relation leads from or to; of an inference, that of its argument.
    public func title(of endpoint: Endpoint) -> String {
        switch endpoint {
        case .statement(let statement): statements[statement].title
        case .argument(let argument), .inference(let argument, _): arguments[argument].title
        }
    }

    /// The member that a step of a premise-conclusion structure is.
    public func member(of step: Step) -> Member {
        statements[step.statement].members[step.member]
    }
}
