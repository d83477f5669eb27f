public import Argdown
public import ArgumentDiagrams
public import ArgumentModel

/// What is to be drawn of an Argdown document, as its own settings for maps say: its boxes, arrows
/// and groups, and how they look.
///
/// ```swift
/// let document = ArgdownDocument("[Free trams]: Nobody should pay.\n  - <Who pays>")
/// let model = ArgdownModel(document)
/// let picture = ArgdownPicture(model, of: document)
/// picture.diagram().dot
/// ```
///
/// Nothing that the document writes reaches DOT but as text, as one of the colours that
/// `DiagramColor` knows, or as a number within bounds.
public struct ArgdownPicture: Sendable {
    /// A setting that is not obeyed, or not to the letter.
    public struct Warning: Sendable, Hashable {
        /// Its name, such as `dot.graphVizSettings.concentrate`.
        public let setting: String
        /// What is done instead.
        public let message: String
    }

    /// The map as a graph: its boxes as statements and as arguments without steps, under the
    /// identifiers that they have in the graph of the whole document; its arrows as relations; its
    /// open groups as groups; each closed group as a statement, which ``overlay`` marks.
    public let graph: ArgumentGraph
    /// How it is to look.
    public let style: DiagramStyle
    /// Colours, labels and rows.
    public let overlay: DiagramOverlay
    /// The settings that are not obeyed.
    public let warnings: [Warning]

    /// The picture of a document.
    ///
    /// - Parameters:
    ///   - model: what the document says.
    ///   - document: the document itself.
    ///   - whole: what the whole document says as a graph, where it is at hand already.
    ///   - style: how the map is to look where the document leaves it open.
    /// - Complexity: O(*n* log *n*) in the bytes of the document.
    public init(
        _ model: ArgdownModel, of document: ArgdownDocument, whole: ArgdownGraph? = nil,
        style: DiagramStyle = .map
    ) {
        let map = ArgdownMap(model)
        let whole = whole ?? ArgdownGraph(model, of: document, keepingText: false)
        let graph = MapGraph(map, model, of: whole)
        var colors = MapColors(model)
        var settings = MapSettings(model, style)
        self.graph = graph.graph
        overlay = MapOverlay.overlay(of: graph, &colors, &settings)
        self.style = settings.style
        warnings = colors.warnings + settings.warnings
    }

    /// The drawing.
    public func diagram() -> Diagram { graph.diagram(style: style, overlay: overlay) }
}
