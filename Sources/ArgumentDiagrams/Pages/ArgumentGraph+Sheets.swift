public import ArgumentModel
internal import SourceText

extension ArgumentGraph {
    /// The graph on pages of paper, those of `style.page`.
    ///
    /// Where `style.extent` is one page, there is one, and what cannot be read on it is folded.
    /// Where it is everything, the drawing is cut at the claims below the thesis, and further where
    /// it must be, into as many pages as it takes; what goes on elsewhere has connectors with one
    /// number at both ends; the last pages are an index. What `style.selection` chooses stays on
    /// one page.
    ///
    /// - Parameters:
    ///   - style: how it is to look; no text is to be smaller than its `smallestText`.
    ///   - overlay: notes to be shown at statements and relations.
    ///   - tooMany: boxes, by their ids in the drawing, that came out too small together: where the
    ///     drawing is cut, no page holds all of one of these sets. One that cannot be cut further
    ///     is drawn in another form for each time that it is named.
    /// - Complexity: O(*n* · *p*) in boxes and pages.
    public func sheets(
        style: DiagramStyle = .report, overlay: DiagramOverlay = DiagramOverlay(),
        cutting tooMany: [Set<String>] = []
    ) -> DiagramSheets {
        SheetsMaking(self, style, overlay, tooMany).sheets
    }
}

/// The stages by which a graph comes on pages.
private struct SheetsMaking {
    private let graph: ArgumentGraph
    private let style: DiagramStyle
    private let overlay: DiagramOverlay
    private let tree: BoxTree
    private let address: String?
    private let crowds: [Set<Int>]

    init(
        _ graph: ArgumentGraph, _ style: DiagramStyle, _ overlay: DiagramOverlay,
        _ tooMany: [Set<String>]
    ) {
        var style = style.prepared(for: graph, overlay)
        address = graph.sources.first?.citation.address.flatMap { $0.isEmpty ? nil : $0 }
        if address != nil { style.page.footer = PageFrame.footerHeight }
        self.graph = graph
        self.style = style
        self.overlay = overlay
        let tree = BoxTree(graph, style, overlay)
        crowds = tooMany.map { ids in
            Set(tree.boxes.indices.filter { ids.contains(tree.boxes[$0].elementID) })
        }
        self.tree = tree
    }

    var sheets: DiagramSheets {
        var folding = style
        let isPart = !style.selection.isEverything
        let isCrowded = crowds.contains { $0.count == tree.count }
        if isPart || isCrowded || tree.count > style.page.boxLimit { folding.extent = .onePage }
        let choices = style.selection.choices(of: graph, tree)
        let single = PagePlan.plan(tree, folding, overlay, choices)
        let isWhole =
            single.folding.shown.count == tree.count && single.isReadable(style) && !isCrowded
        if style.extent == .onePage || isPart || isWhole { return one(single) }
        return several()
    }

    private func one(_ plan: PagePlan) -> DiagramSheets {
        let diagram = Diagram(DiagramMaking(graph, plan, style, overlay))
        let frame = frame(diagram.title, diagram.summary, number: nil)
        let sheet = DiagramSheet(number: 1, diagram: diagram, links: [], frame: frame, index: [])
        let isShown = plan.folding.isShown
        return made([sheet], diagram.title, tree.outline { isShown[$0] ? [1] : [] })
    }

    private func several() -> DiagramSheets {
        var style = style
        style.page.footer = PageFrame.footerHeight
        let plan = SheetPlan(tree, style, overlay, crowds)
        let index = SheetIndex(plan)
        let total = plan.parts.count + index.columns.count
        let drawn = plan.parts.indices.map { place in
            sheet(
                plan, Diagram(DiagramMaking(graph, plan.plan(ofPage: place + 1), style, overlay)),
                place + 1, of: total)
        }
        let title = drawn.first?.diagram?.title ?? ""
        let indices = index.columns.indices.map { place in
            sheet(index, place, title, plan.parts.count + place + 1, of: total)
        }
        let end = DiagramSheets.Mark(title: "Index", page: plan.parts.count + 1, element: nil)
        return made(drawn + indices, title, tree.outline { plan.pages[$0] } + [end])
    }

    private func sheet(
        _ plan: SheetPlan, _ diagram: Diagram, _ number: Int, of total: Int
    ) -> DiagramSheet {
        let links = plan.connectors[number - 1].map {
            DiagramSheet.Link(element: $0.elementID, page: $0.page, target: $0.otherID)
        }
        let frame = frame(diagram.title, diagram.summary, number: (number, total))
        return DiagramSheet(
            number: number, diagram: diagram, links: links, frame: frame, index: [])
    }

    private func sheet(
        _ index: SheetIndex, _ place: Int, _ title: String, _ number: Int, of total: Int
    ) -> DiagramSheet {
        let links = index.columns[place].joined().map {
            DiagramSheet.Link(
                element: $0.element, page: $0.page, target: tree.boxes[$0.box].elementID)
        }
        let summary = "An index of the statements and the pages that they are on."
        return DiagramSheet(
            number: number, diagram: nil, links: links,
            frame: frame(title, summary, number: (number, total)), index: index.svg(ofPage: place))
    }

    private func frame(
        _ title: String, _ summary: String, number: (page: Int, total: Int)?
    ) -> PageFrame {
        var page = style.page
        if number != nil { page.footer = PageFrame.footerHeight }
        var frame = PageFrame(page: page, title: title, summary: summary)
        frame.take(style.theme)
        frame.address = address
        frame.footer = address ?? (number == nil ? "" : title)
        frame.pageNumber = number.map { "page \($0.page) of \($0.total)" } ?? ""
        return frame
    }

    private func made(
        _ sheets: [DiagramSheet], _ title: String, _ outline: [DiagramSheets.Mark]
    ) -> DiagramSheets {
        DiagramSheets(
            sheets: sheets, page: sheets[0].frame.page, title: title,
            author: graph.sources.first?.citation.author, outline: outline,
            area: sheets[0].frame.page)
    }
}

extension BoxTree {
    /// The thesis and the claims and counterclaims below it, each where most of it is.
    func outline(_ pages: (Int) -> [Int]) -> [DiagramSheets.Mark] {
        let tops = thesis.map { [$0] } ?? order.filter { parents[$0] == nil }
        let main = tops.flatMap { children[$0] }.filter { kind($0) != .evidence }
        return (tops + main).compactMap { box in
            let isTop = parents[box] == nil
            guard let page = isTop ? pages(box).first : pages(box).last else { return nil }
            let words = boxes[box].shortLabel.text
            let name = names[box]
            return DiagramSheets.Mark(
                title: name.isEmpty ? words : "\(name): \(words)", page: page,
                element: boxes[box].elementID)
        }
    }
}
