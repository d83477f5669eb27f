public import ArgumentModel
internal import SourceText

/// The statements of a map in full, under the labels that their boxes show.
///
/// For the page after a picture whose boxes are shortened, or hold labels only.
public struct DiagramAppendix: Sendable, Hashable {
    private struct Entry: Sendable, Hashable {
        var label: String
        var place: String?
        var kind: String
        var words: String
        var isDrawn: Bool
    }

    private let title: String
    private let entries: [Entry]

    /// The statements of a graph in reading order, then its arguments.
    ///
    /// - Parameter diagrams: the picture, or the pages of it, where the list is to say what of it
    ///   is folded.
    public init(
        _ graph: ArgumentGraph, style: DiagramStyle = .report, beside diagrams: [Diagram] = []
    ) {
        var style = style
        style.showsNames = true
        let tree = BoxTree(graph, style, DiagramOverlay())
        let terms = DiagramTerms(style)
        let known = graph.title ?? graph.sources.first?.citation.title
        title = diagrams.first?.title ?? known ?? terms.untitled
        let drawn = Set(diagrams.flatMap(\.nodeIDs))
        entries = tree.boxes.indices.map { box in
            Entry(
                label: tree.names[box], place: tree.boxes[box].place,
                kind: terms.name(tree.kind(box)), words: DiagramAppendix.words(tree.boxes[box]),
                isDrawn: diagrams.isEmpty || drawn.contains(tree.boxes[box].elementID))
        }
    }

    /// Title and text on one line.
    private static func words(_ box: DiagramBox) -> String {
        [box.title, String(decoding: box.wholeText, as: UTF8.self)].filter { !$0.isEmpty }.joined(
            separator: ": "
        )
        .joinedWords
    }

    /// The list as plain text, an entry a line: `C3 (2.1) claim: …`.
    public var text: String {
        let lines = entries.map { entry in
            "\(entry.label)\(entry.place.map { " (\($0))" } ?? "") \(entry.kind)"
                + "\(entry.isDrawn ? "" : ", not drawn"): \(entry.words)"
        }
        return ([title, ""] + lines).joined(separator: "\n") + "\n"
    }

    /// The list as Markdown: `- **C3** (2.1), claim: …`.
    public var markdown: String {
        let lines = entries.map { entry in
            "- **\(MarkdownText.escaped(entry.label))**\(entry.place.map { " (\($0))" } ?? ""), "
                + "\(entry.kind)\(entry.isDrawn ? "" : ", not drawn"): "
                + MarkdownText.escaped(entry.words)
        }
        return (["# \(MarkdownText.escaped(title))", ""] + lines).joined(separator: "\n") + "\n"
    }
}
