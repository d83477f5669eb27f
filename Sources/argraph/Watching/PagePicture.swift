internal import ArgumentKit

/// The map as the page shows it: the SVG that `argraph` draws.
struct PagePicture: Sendable {
    /// How much of the graph is drawn.
    enum Extent: Sendable, Hashable {
        /// What a page of a report shows, and these statements.
        case main(with: Set<Statement.ID>)
        case everything
    }

    private var svg: String?
    private var isFolded = false
    /// Why nothing is drawn.
    private var problem: String?

    init(
        _ session: EditingSession, _ extent: Extent, _ reading: ArgdownDocument.Reading,
        at path: String
    ) async {
        let diagram = PagePicture.diagram(session, extent, reading, path)
        isFolded = diagram.isFolded
        do throws(RenderingError) {
            let drawn = try await GraphvizRenderer.shared.render(diagram.dot, as: .svg)
            svg = String(decoding: diagram.finished(svg: drawn), as: UTF8.self)
        } catch {
            problem = error.description
        }
    }

    /// The fields of the page's state that it fills.
    var object: DataObject {
        [
            "svg": svg.map(DataValue.string) ?? .null, "isFolded": .boolean(isFolded),
            "noMap": problem.map(DataValue.string) ?? .null,
        ]
    }

    /// The drawing: as the document's own settings say, where it has any.
    private static func diagram(
        _ session: EditingSession, _ extent: Extent, _ reading: ArgdownDocument.Reading,
        _ path: String
    ) -> Diagram {
        if let picture = picture(session, reading, path) {
            return picture.graph.diagram(style: picture.style, overlay: picture.overlay)
        }
        var style = DiagramStyle.report
        switch extent {
        case .main(let unfolded): style.unfolded = unfolded
        case .everything: style.extent = .everything
        }
        style.title = ""
        style.showsCredit = false
        return session.graph.diagram(style: style, overlay: DiagramOverlay())
    }

    private static func picture(
        _ session: EditingSession, _ reading: ArgdownDocument.Reading, _ path: String
    ) -> ArgdownPicture? {
        let bytes = Array(session.text.utf8)
        guard let input = try? ArgdownInput(bytes, at: path, reading) else { return nil }
        let whole = ArgdownGraph(input.model, of: input.document, keepingText: false)
        return input.picture(of: whole, .field)
    }
}
