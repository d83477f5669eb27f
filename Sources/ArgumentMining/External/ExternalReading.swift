public import ArgumentModel
public import SourceText

/// The graph of an external miner's answer, and what of the answer was mended or left out.
///
/// ```swift
/// let reading = try ExternalReading(MiningAnswer(bytes), of: document)
/// reading.graph.thesis?.quotation
/// reading.remarks.first?.description   // "u4: left out: the text does not say “…”"
/// ```
///
/// Each quotation is located in the article: verbatim, else whatever the white space, else by its
/// letters and digits. A unit leaves out what only joins it to the sentence before and the mark at
/// its end. Left out are units whose words the article does not hold, which overlap one before
/// them or have a single word, and relations that lead nowhere. The first thesis is the first in
/// the text that has no relation; where the answer names no thesis, the unit that most leads to.
/// A circle of main relations is cut at one, which stays as a secondary relation; a unit without
/// a relation is tied to the thesis; an undercut of what has no relation is an attack.
///
/// Decisions are the miner's, without confidence, with the reason that the answer gives. The
/// graph's data say `miner: external`: ``ArgumentMiner/revise(_:from:)`` decides nothing of it
/// again.
public struct ExternalReading: Sendable, Equatable {
    /// The argument, well-formed; nothing but its source where the answer has no units.
    public let graph: ArgumentGraph
    /// What was mended or left out, as it was found.
    public let remarks: [AnswerRemark]

    /// The reading that an answer gives of a document.
    ///
    /// - Throws: ``AnswerError`` where the answer has too many units, is about another text, or
    ///   nothing of it can be used.
    /// - Complexity: O(*n* · *m*) in the bytes of the text and of the quotations, O(*u*²) over the
    ///   units.
    public init(_ answer: MiningAnswer, of document: Document) throws(AnswerError) {
        let located = try LocatedUnits(answer, in: document)
        let mending = AnswerMending(located)
        do throws(GraphError) {
            var graph = try AnswerGraph(mending, of: document).graph
            graph.isExternallyRead = true
            if answer.thesisImplied { graph.data["thesisImplied"] = .boolean(true) }
            self.graph = graph
        } catch {
            preconditionFailure("a mended answer made an ill-formed graph: \(error)")
        }
        remarks = answer.remarks + located.remarks + mending.remarks
    }
}

extension ArgumentGraph {
    private static var miner: String { "miner" }
    private static var external: DataValue { .string("external") }

    /// Whether an external miner read it, whose decisions ``ArgumentMiner`` leaves as they are.
    ///
    /// In an Argdown file it is the line `miner: external` of the front matter; who deletes that
    /// line lets the built-in miner decide again what no person decided.
    public internal(set) var isExternallyRead: Bool {
        get { data[Self.miner] == Self.external }
        set { data[Self.miner] = newValue ? Self.external : nil }
    }
}
