/// How boxes are laid out, by their number.
///
/// The table is measured, not guessed: Documentation/Diagrams.md has the figures, and
/// `Scripts/measure-layouts` makes them anew. Graphviz's `dot` with curves wins at every size: the
/// thesis keeps its place, no line runs through a box, and 1,000 boxes take a second.
struct LayoutRule: Sendable, Hashable {
    /// The most boxes that it is for.
    let upTo: Int
    /// The ways that are tried.
    let directions: [Bool]
    /// Whether several widths of boxes are tried.
    let triesWidths: Bool
    /// The rule in words.
    let words: String

    static let engine = "dot"
    static let lines = "splines"

    static let table = [
        LayoutRule(
            upTo: pageLimit, directions: [true, false], triesWidths: true,
            words: "up to \(pageLimit) boxes may fit a page: the direction and the width with "
                + "the largest text on it"),
        LayoutRule(
            upTo: formLimit, directions: [true, false], triesWidths: true,
            words: "\(pageLimit + 1) to \(formLimit) boxes fit no page: the direction and the "
                + "width that come nearest"),
        LayoutRule(
            upTo: .max, directions: [false], triesWidths: false,
            words: "over \(formLimit) boxes: thesis at the left, to be read by scrolling down"),
    ]

    /// More boxes than this are on no page.
    static let pageLimit = 60
    /// More boxes than this are not laid out to find their form.
    static let formLimit = 400

    /// The rule for so many boxes.
    static func rule(for count: Int) -> LayoutRule {
        guard let rule = table.first(where: { count <= $0.upTo }) else {
            preconditionFailure("the last rule is for any number")
        }
        return rule
    }
}

/// How a diagram is laid out, and by which rule.
public struct DiagramLayout: Sendable, Hashable, CustomStringConvertible {
    /// Graphviz's engine.
    public let engine: String
    /// How it draws lines: the value of `splines`.
    public let lines: String
    /// Whether the thesis stands at the top; else at the left.
    public let isDown: Bool
    /// The width of the boxes in points.
    public let boxWidth: Double
    /// How many boxes there are.
    public let boxes: Int
    /// The rule that chose it, in words.
    public let rule: String

    init(_ plan: PagePlan, _ style: DiagramStyle) {
        engine = LayoutRule.engine
        lines = LayoutRule.lines
        isDown = plan.form.isDown
        boxWidth = plan.form.boxWidth
        boxes = plan.folding.shown.count
        let isAsked = style.direction != .automatic
        let rule = LayoutRule.rule(for: boxes).words
        self.rule = isAsked ? "the direction that was asked for" : rule
    }

    /// All of it in a line.
    public var description: String {
        let place = isDown ? "at the top" : "at the left"
        return "\(boxes) box\(boxes == 1 ? "" : "es"): \(engine), \(lines), thesis \(place), boxes "
            + "\(Int(boxWidth)) pt wide (\(rule))"
    }
}
