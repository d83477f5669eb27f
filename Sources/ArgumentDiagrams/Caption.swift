internal import ArgumentModel
internal import SourceText

/// What stands above a diagram: its heading, where the text comes from, what is left out.
struct Caption: Sendable, Hashable {
    /// The heading, unwrapped.
    let title: String
    /// The heading in lines.
    let heading: [String]
    /// Author, publication, date; and how much is shown.
    let credit: [String]

    var lines: [String] { heading + credit }

    init(_ graph: ArgumentGraph, _ folding: Folding, _ style: DiagramStyle, width: Double) {
        let terms = DiagramTerms(style)
        let citation = graph.sources.first?.citation
        let known = style.title ?? graph.title ?? citation?.title
        title = known.flatMap { $0.isEmpty ? nil : $0 } ?? terms.untitled
        func wrap(_ text: String) -> [String] {
            WrappedText(text, size: 12.5).texts(width: max(width, 300))
        }
        heading = known.map(wrap) ?? []
        let shown = folding.shown.filter { $0 < graph.statements.count }.count
        var parts = [citation?.author, citation?.publication, citation?.date].compactMap(\.self)
        if !style.showsCredit { parts = [] }
        let focus = graph.statements.map(\.id).filter(style.selection.focus.contains)
        if !focus.isEmpty {
            let labels = graph.labels
            parts.append(terms.around(focus.map { labels[$0] }))
        }
        if let sheet = folding.connectors?.number {
            if sheet > 1 { parts = [] }
        } else if shown < graph.statements.count {
            parts.append(terms.shown(shown, of: graph.statements.count))
        }
        credit = parts.isEmpty ? [] : wrap(parts.joined(separator: " · "))
    }
}
