public import ArgumentModel
public import SourceText

/// Reads an op-ed and draws its argument: prose in, graph out.
///
/// ```swift
/// let document = try Document(pasted: text)
/// let graph = ArgumentMiner().graph(of: document)
/// graph.thesis?.text
/// ```
///
/// The stages, in order: units, roles, kinds of evidence, relation candidates with their
/// scores, joint decoding, graph. Every role and every relation carries its confidence, its
/// reason and its two best alternatives. The result is a first draft for a person to correct;
/// it is the same on every machine.
public struct ArgumentMiner: Sendable {
    let engine: Engine

    /// A miner that decides by a trained model.
    ///
    /// - Parameter model: the one that comes with the program (``TrainedModel/standard``), or one
    ///   made with `Scripts/train`.
    public init(_ model: TrainedModel = .standard) { engine = .trained(model) }

    private init(engine: Engine) { self.engine = engine }

    /// The miner that decides by the tables of cue phrases, without a model.
    public static let cues = ArgumentMiner(engine: .cues)

    /// The argument of a document.
    ///
    /// Statements stand in reading order, their quotations verbatim; every statement but the
    /// first thesis has one primary relation, every path of primary relations ends in the
    /// first thesis. A text that argues nothing gives a graph with its source and nothing else.
    ///
    /// - Complexity: O(*n*²) over up to 120 units, O(*n*) beyond.
    public func graph(of document: Document) -> ArgumentGraph {
        mine(document, around: LocatedGraph(document))
    }

    /// The first stage alone: the propositions that do argumentative work, in reading order.
    ///
    /// - Complexity: O(*n*) over the bytes of the document.
    public func units(in document: Document) -> [ArgumentUnit] {
        engine.profiles(of: TokenizedText(document)).units.map(\.unit)
    }
}
