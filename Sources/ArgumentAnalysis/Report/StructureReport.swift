public import ArgumentModel
public import SourceText

/// What there is to say of how an argument is built: its outline, figures, the roles by paragraph,
/// who speaks, what is worth a look, and which argumentation schemes it follows.
///
/// ```swift
/// let report = StructureReport(of: graph, in: document)
/// print(report.text())                     // for a terminal
/// report.json                              // the same for programs
/// report.row(named: "op-ed.txt").line      // a line of a table, under StructureRow.header
/// ```
///
/// It says nothing of whether the argument is good.
public struct StructureReport: Sendable {
    /// What a report takes beside the graph.
    public struct Options: Sendable {
        /// Whether findings are wanted only where a person decided all that they rest on.
        public var reviewedOnly = false
        /// The statements whose labels lean on their context, as
        /// `ArgumentGraph.labelsToReword()` finds them.
        public var labelsToReword: [Statement.ID] = []

        /// All findings, no labels to reword.
        public init() {}
    }

    /// The graph that it is about.
    public let graph: ArgumentGraph
    /// Its outline.
    public let outline: Outline
    /// Its figures.
    public let measures: StructureMeasures
    /// What is worth a look.
    public let findings: GraphFindings
    /// The schemes that it follows.
    public let schemes: GraphSchemes
    /// Who speaks.
    public let voices: Voices
    /// The roles by paragraph.
    public let strip: RoleStrip
    /// What is hedged.
    public let hedging: Hedging

    /// The report on a graph.
    ///
    /// - Parameter document: the text, where it is at hand: sentences outside the argument are told
    ///   from it.
    /// - Complexity: that of ``StructureMeasures``.
    public init(
        of graph: ArgumentGraph, in document: Document? = nil, options: Options = Options()
    ) {
        self.graph = graph
        outline = Outline(of: graph)
        measures = StructureMeasures(
            of: graph, in: document, labelsToReword: options.labelsToReword)
        findings = GraphFindings(in: graph, reviewedOnly: options.reviewedOnly)
        schemes = GraphSchemes(in: graph)
        voices = Voices(in: graph)
        strip = RoleStrip(of: graph, in: document)
        hedging = Hedging(in: graph)
    }
}
