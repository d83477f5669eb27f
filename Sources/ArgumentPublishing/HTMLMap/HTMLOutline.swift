internal import ArgumentAnalysis
internal import ArgumentModel
internal import SourceText

/// The outline as lists within lists, for browsers that run no script: each statement is an anchor
/// under its label, and leads to its passage.
struct HTMLOutline {
    private let outline: Outline
    private let isPlain: Bool
    private let quoted: Set<Statement.ID>
    private let reserved: Set<String>

    /// - Parameters:
    ///   - quoted: the statements whose passages the page has.
    ///   - reserved: identifiers that the page has already.
    init(
        _ graph: ArgumentGraph, isPlain: Bool, quoted: Set<Statement.ID>, reserved: Set<String>
    ) {
        outline = Outline(of: graph)
        self.isPlain = isPlain
        self.quoted = quoted
        self.reserved = reserved
    }

    /// The lists: what hangs on the thesis, then the rest.
    func markup() -> String {
        list(outline.entries) + (outline.orphans.isEmpty ? "" : loose)
    }

    private var loose: String {
        let heading =
            outline.entries.isEmpty ? "" : "<p class=\"loose\">not tied to the thesis</p>\n"
        return heading + list(outline.orphans)
    }

    private func list(_ entries: [OutlineEntry]) -> String {
        var text = ""
        var open = 0
        for entry in entries {
            if entry.depth >= open {
                text += "<ul class=\"plain\">\n"
                open += 1
            } else {
                text += "</li>\n"
                while open > entry.depth + 1 {
                    text += "</ul>\n</li>\n"
                    open -= 1
                }
            }
            text += item(entry)
        }
        return text + String(repeating: "</li>\n</ul>\n", count: open)
    }

    /// A list item that is not closed yet.
    private func item(_ entry: OutlineEntry) -> String {
        "<li\(anchor(entry))>\(label(entry)) \(kind(entry))"
            + "<span class=\"plain-words\" dir=\"auto\">\(HTMLText.escaped(entry.text))</span>"
            + place(entry)
    }

    private func anchor(_ entry: OutlineEntry) -> String {
        guard !entry.isRepeated, !reserved.contains(entry.label) else { return "" }
        return " id=\"\(HTMLText.escaped(entry.label))\""
    }

    private func label(_ entry: OutlineEntry) -> String {
        let label = HTMLText.escaped(entry.label)
        guard let statement = entry.statement, quoted.contains(statement.id) else {
            return "<b>\(label)</b>"
        }
        return "<a href=\"#passage-\(HTMLText.escaped(statement.id.rawValue))\">\(label)</a>"
    }

    private func kind(_ entry: OutlineEntry) -> String {
        let role = entry.statement.map(\.role.rawValue) ?? "argument"
        let words = [role, entry.link?.kind.rawValue].compactMap { name in
            name.map { TermTable.standard.word($0, isPlain: isPlain) }
        }
        return "<span class=\"kind\">\(words.joined(separator: ", ")):</span> "
    }

    private func place(_ entry: OutlineEntry) -> String {
        entry.statement?.place.map { " <small>\($0)</small>" } ?? ""
    }
}
