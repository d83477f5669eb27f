/// A directed graph of the claims, evidence and counterclaims of one or more texts.
///
/// ```swift
/// var graph = ArgumentGraph()
/// let claim = graph.add(.claim, "The bridge must close.")
/// let fact = graph.add(.evidence, "Two of its cables have snapped.")
/// try graph.relate(fact, .supports, claim)
/// graph.premises(of: claim).map(\.text)   // ["Two of its cables have snapped."]
/// ```
///
/// Statements stand in reading order. Identifiers are given once and are never used again,
/// not even after a removal. Cycles are legal. The graph knows nothing of how it is drawn.
public struct ArgumentGraph: Sendable, Equatable {
    /// A name for the whole graph; the title of the op-ed where it was mined.
    public var title: String?
    /// The texts that statements were taken from.
    public internal(set) var sources = Records<Source>()
    /// The statements in reading order; those without a passage come last.
    public internal(set) var statements = Records<Statement>()
    /// The arguments in the order in which they were added.
    public internal(set) var arguments = Records<Argument>()
    /// The relations in the order in which they were added; the first one that leads away from
    /// a statement is its primary relation.
    public internal(set) var relations = Records<Relation>()
    /// The groups in the order in which they were added; a group follows its parent.
    public internal(set) var groups = Records<Group>()
    /// What a person took out for good.
    public package(set) var rejected = Rejections()
    /// Data that belongs to no field of the model.
    public var data: DataObject = [:]
    /// Fields of the file that this version does not know; written back as they were read.
    public var unknownFields: DataObject = [:]

    var numbers = IssuedNumbers()

    /// A graph with nothing in it.
    public init() {}

    /// Whether there is nothing argued in it: no statement and no argument.
    public var isEmpty: Bool { statements.isEmpty && arguments.isEmpty }
}

/// How many identifiers of each kind have been given, so that none is given twice.
struct IssuedNumbers: Sendable, Equatable {
    var sources = 0
    var statements = 0
    var arguments = 0
    var relations = 0
    var groups = 0
}
