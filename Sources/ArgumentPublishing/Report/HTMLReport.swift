public import ArgumentAnalysis
public import ArgumentDiagrams
internal import ArgumentModel
public import SourceText

/// A structure report as one file for a browser: picture, figures, roles by paragraph, findings,
/// schemes, outline and passages. It runs no script and asks nobody for anything.
///
/// ```swift
/// let report = HTMLReport(of: StructureReport(of: graph), drawn: diagram, as: svg)
/// report.text                              // write it to report.html
/// ```
public struct HTMLReport: Sendable {
    let report: StructureReport
    private let diagram: Diagram
    private let svg: [UInt8]

    /// The article, whose sentences outside the argument are shown as gaps.
    public var document: Document?
    /// Whose words name roles and relations.
    public var terms = OutlineTerms.field

    /// The page of a report.
    ///
    /// - Parameters:
    ///   - diagram: the drawing of the report's graph.
    ///   - svg: what ``ArgumentDiagrams/Diagram/finished(svg:)`` gave for it; empty for a page
    ///     without a picture.
    public init(of report: StructureReport, drawn diagram: Diagram, as svg: [UInt8]) {
        self.report = report
        self.diagram = diagram
        self.svg = svg
    }

    /// The file's text: the same for the same report and picture.
    ///
    /// - Complexity: O(*n*) over the length of the texts.
    public var text: String {
        let picture = HTMLPicture(svg)
        let style = [diagram.palette.styleSheet, Resource.text("inspecting/report.css")]
            .joined(separator: "\n")
        let policy = ContentPolicy(
            scripts: [], styles: [style, picture.style].filter { !$0.isEmpty })
        let parts = parts(picture).filter { !$0.markup.isEmpty }
        return HTMLTemplate("inspecting/report.html").filled([
            "policy": HTMLText.escaped(policy.text), "style": style,
            "title": HTMLText.escaped(report.graph.heading ?? "untitled"),
            "credit": HTMLText.escaped(report.graph.credit),
            "nav": parts.map { "<a href=\"#part-\($0.name)\">\($0.heading)</a>" }.joined(
                separator: "\n"),
            "body": parts.map(section).joined(separator: "\n"),
        ])
    }

    /// A part of the page.
    private struct Part {
        let name: String
        let heading: String
        let markup: String
    }

    private func parts(_ picture: HTMLPicture) -> [Part] {
        let figures = HTMLFigures(report, terms)
        return [
            Part(
                name: "picture", heading: "Map",
                markup: svg.isEmpty ? "" : "<figure>\(picture.markup)</figure>"),
            Part(name: "figures", heading: "At a glance", markup: figures.summary),
            Part(name: "strip", heading: "By paragraph", markup: figures.strip),
            Part(
                name: "findings", heading: "Worth a look",
                markup: HTMLFindings(report, terms).findings),
            Part(name: "schemes", heading: "Schemes", markup: HTMLFindings(report, terms).schemes),
            Part(name: "argument", heading: "The argument", markup: outline),
            Part(name: "passages", heading: "Passages", markup: passages),
            Part(name: "measures", heading: "Every figure", markup: figures.table),
        ]
    }

    private func section(_ part: Part) -> String {
        "<section class=\"part-\(part.name)\" aria-labelledby=\"part-\(part.name)\">\n"
            + "<h2 id=\"part-\(part.name)\">\(part.heading)</h2>\n\(part.markup)\n</section>"
    }

    private var outline: String {
        let quoted = report.graph.statements.filter { statement in
            statement.passages.contains { $0.quotation != nil }
        }.map(\.id)
        let reserved = HTMLTemplate("inspecting/report.html").identifiers
        return HTMLOutline(
            report.graph, isPlain: terms == .plain, quoted: Set(quoted), reserved: reserved
        ).markup()
    }

    private var passages: String {
        HTMLPassages(report.graph, of: document, isWhole: false).markup()
    }
}
