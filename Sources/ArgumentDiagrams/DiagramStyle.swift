public import ArgumentModel

/// How a diagram of an argument is to look.
///
/// ```swift
/// var style = DiagramStyle.report
/// style.terms = .plain                    // "objection" for "counterclaim"
/// style.extent = .everything
/// ```
public struct DiagramStyle: Sendable, Hashable {
    /// Whose words name roles and relations.
    public enum Terms: String, Sendable, CaseIterable {
        /// Those of the field: counterclaim, undercuts.
        case field
        /// Those of everyday speech: objection, weakens the link.
        case plain
    }

    /// How much of the graph is drawn.
    public enum Extent: String, Sendable, CaseIterable {
        /// The whole graph where it can be read on one page, otherwise the main argument.
        case onePage
        /// Every statement, however large the drawing becomes.
        case everything
    }

    /// How large text in boxes is to be on the page at least, in points, as far as the size of a
    /// drawing can be foretold; of a drawing that is not, boxes are folded away.
    ///
    /// What is foretold may be wrong by a tenth. Who has laid the drawing out, and found its text
    /// too small, asks for as much more here.
    public var smallestText = DiagramSize.readableTextSize
    /// Which way the argument runs.
    public enum Direction: String, Sendable, CaseIterable {
        /// Whichever is predicted to be read more easily.
        case automatic
        /// The thesis at the top.
        case down
        /// The thesis at the left.
        case right
    }

    /// How much of a statement its box shows.
    public enum Labels: String, Sendable, CaseIterable {
        /// Every word.
        case full
        /// A few of its own words.
        case short
        /// Its label and its place, such as `C3 · 2.1`.
        case number
        /// Its title where it has one, else a few of its own words.
        case title
    }

    /// How much of a statement its box shows.
    public var labels = Labels.short
    /// Which statements are drawn.
    public var selection = DiagramSelection()
    /// Whose words name roles and relations.
    public var terms = Terms.field
    /// How much is drawn.
    public var extent = Extent.onePage
    /// Statements that are drawn although the rest is folded, each with those between it and the
    /// thesis; the drawing may then be larger than its page.
    public var unfolded: Set<Statement.ID> = []
    /// Which way the argument runs.
    public var direction = Direction.automatic
    /// The page that the drawing is made for.
    public var page = DiagramPage.a4
    /// The heading; `nil` takes the title of the graph or of its first source, `""` none.
    public var title: String?
    /// Whether a line below the heading names the source.
    public var showsCredit = true
    /// Whether the drawing explains the boxes and lines that it uses.
    public var showsLegend = true
    /// The most words of a label; longer texts are shortened.
    public var longestLabel = ShortLabel.wordLimit
    /// A relation of which the graph is less sure than this is dotted; from 0 to 1.
    public var unsureBelow = Relation.unsureBelow
    /// What the legend calls lines of a kind, where that is not the name of the kind.
    public var lineWords: [Relation.Kind: String] = [:]
    /// Whether the groups of the graph are drawn as frames round their boxes.
    public var showsGroups = false
    /// Whether boxes without a title show a computed name such as `C3`.
    public var showsNames = true
    /// What lies between the boxes of a row, in points; from 2 to 150.
    public var boxGap = SizeEstimate.boxGap
    /// What lies between rows, in points; from 8 to 300.
    public var rankGap = SizeEstimate.rankGap

    /// Shapes, colours and lines.
    public var theme = DiagramTheme.standard

    /// The style of a report: one page, the terms of the field.
    public init() {}

    /// A picture for a page of a report.
    public static let report = DiagramStyle()

    /// A map as people who write Argdown know it: everything is drawn, texts of up to 40 words in
    /// full, groups are frames, statements stand in plain boxes, titles in bold, and nothing
    /// shows a computed name.
    public static let map: DiagramStyle = {
        var style = DiagramStyle()
        style.extent = .everything
        style.showsGroups = true
        style.showsNames = false
        style.longestLabel = 40
        style.boxGap = 24
        style.theme = .map
        return style
    }()
}
