internal import ArgumentModel

extension Diagram {
    /// The diagram that was made.
    init(_ making: DiagramMaking) {
        let folding = making.plan.folding
        legend = making.legend
        caption = making.caption
        dot = making.dot
        title = caption.title
        summary = TextAlternative(making.plan).text
        size = making.plan.size
        labels = making.labels
        layout = DiagramLayout(making.plan, making.style)
        theme = making.style.theme
        folded = Dictionary(
            uniqueKeysWithValues: folding.total.compactMap { kind, count in
                Statement.Role(kind).map { ($0, count) }
            })
        nodeIDs = making.drawing.nodes.map(\.id) + making.connectors.map(\.elementID)
        edgeIDs = making.drawing.edges.map(\.id) + making.connectors.map(\.edgeID)
        colors = making.plan.texts.overlay.colors
        hasGroups = !making.frames.isEmpty || making.plan.folding.shows(.group)
        elements = ElementNote.notes(of: making.drawing, making.plan, making.style.theme)
            .merging(making.frames.notes(making.plan.texts.terms)) { note, _ in note }
            .merging(SheetConnector.notes(of: making)) { note, _ in note }
    }
}

extension DiagramMaking {
    /// The labels in the boxes of statements.
    fileprivate var labels: [Statement.ID: String] {
        var labels: [Statement.ID: String] = [:]
        for case .box(let box) in drawing.nodes.map(\.subject) {
            guard let id = plan.folding.tree.boxes[box].statement else { continue }
            labels[id] = String(decoding: plan.texts.labels[box].bytes, as: UTF8.self)
        }
        return labels
    }
}

extension Statement.Role {
    /// The role that boxes of a kind stand for.
    init?(_ kind: BoxKind) {
        guard let role = Statement.Role.allCases.first(where: { BoxKind($0) == kind }) else {
            return nil
        }
        self = role
    }
}

extension ElementNote {
    static func notes(
        of drawing: Drawing, _ plan: PagePlan, _ theme: DiagramTheme
    ) -> [String: ElementNote] {
        let titles = LinkTitle(plan.texts)
        var notes: [String: ElementNote] = [:]
        for node in drawing.nodes {
            switch node.subject {
            case .box(let box): notes[node.id] = note(box, plan, theme)
            case .pointOn(let link): notes[node.id] = ElementNote(title: titles.text(link))
            case .nothing:
                notes[node.id] = ElementNote(
                    title: plan.texts.terms.nothing,
                    lengths: [0: BoxLengths.length(plan.texts.terms.nothing, isBold: false)])
            }
        }
        for edge in drawing.edges {
            notes[edge.id] = ElementNote(title: titles.text(edge.link), isLine: true)
        }
        return notes
    }

    private static func note(
        _ box: Int, _ plan: PagePlan, _ theme: DiagramTheme
    ) -> ElementNote {
        let width = plan.form.boxWidth
        let badge = plan.texts.badge(box, plan.folding, width: width).count
        let header = plan.texts.headerCount(box, width: width)
        let lines = plan.texts.labels[box].lineCount(width: plan.texts.room(box, width: width))
        let kind = plan.texts.terms.name(plan.folding.tree.kind(box))
        return ElementNote(
            title: "\(plan.folding.tree.calls[box]), \(kind)", lines: header + lines + badge,
            headerLines: header, badgeLines: badge, isBox: true,
            lengths: BoxLengths.lengths(of: box, plan, theme))
    }
}
