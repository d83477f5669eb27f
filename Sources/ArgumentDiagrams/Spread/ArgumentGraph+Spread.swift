public import ArgumentModel
public import SourceText

extension ArgumentGraph {
    /// The article beside its map, on pages of `style.page`, which lie on their longer side: at the
    /// left the article with its passages marked and numbered, at the right what they say as a
    /// part of the map, under the same numbers, with the way to the thesis.
    ///
    /// A page has as many lines as it holds, and no more than have passages whose boxes can be read
    /// beside them. Labels lead to their boxes, boxes to their passages.
    ///
    /// ```swift
    /// var style = DiagramStyle.report
    /// style.page = DiagramPaper("A4")!.page(isLandscape: true)
    /// let sheets = graph.spread(of: document, style: style)
    /// ```
    ///
    /// - Parameters:
    ///   - document: the article that the graph is of.
    ///   - style: how it is to look; no text in boxes is to be smaller than its `smallestText`.
    ///   - overlay: notes to be shown at statements and relations.
    ///   - textSizes: for the pages from the first on, how large text is to be foretold at least;
    ///     for who has laid a page out and found its text too small. Pages beyond take
    ///     `smallestText` of the style.
    /// - Returns: the pages; `nil` where no passage of the graph stands in the article.
    /// - Complexity: O(*n* + *b* · *p*) over the length of the article, in boxes and pages.
    public func spread(
        of document: Document, style: DiagramStyle = .report,
        overlay: DiagramOverlay = DiagramOverlay(), textSizes: [Double] = []
    ) -> DiagramSheets? {
        let article = SpreadArticle(document, SpreadPassages(self, of: document), textSizes)
        guard !article.passages.boxes.isEmpty else { return nil }
        return SpreadMaking(self, article, style, overlay).sheets
    }
}

/// The article of a spread, with what is known of its pages.
private struct SpreadArticle {
    let document: Document
    let passages: SpreadPassages
    /// How large text is foretold at least on the pages from the first on.
    let textSizes: [Double]

    init(_ document: Document, _ passages: SpreadPassages, _ textSizes: [Double]) {
        self.document = document
        self.passages = passages
        self.textSizes = textSizes
    }
}

/// The stages by which an article comes on pages with its map.
private struct SpreadMaking {
    private let graph: ArgumentGraph
    private let style: DiagramStyle
    private let overlay: DiagramOverlay
    private let look: SpreadLook
    private let tree: BoxTree
    private let texts: BoxTexts
    private let lines: [SpreadLine]
    private let column: SpreadColumn
    /// The boxes that are drawn beside each line.
    private let boxes: [[Int]]
    private let pages: [Range<Int>]

    init(
        _ graph: ArgumentGraph, _ article: SpreadArticle, _ style: DiagramStyle,
        _ overlay: DiagramOverlay
    ) {
        let look = SpreadLook(style.page)
        let style = SpreadMaking.prepared(style, look, graph, overlay)
        let tree = BoxTree(graph, style, overlay)
        let texts = BoxTexts(tree, Array(0..<tree.count), style, overlay)
        let passages = article.passages
        let lines = SpreadText(article.document, passages.ranges, look).lines
        var boxes: [[Int]] = Array(repeating: [], count: lines.count)
        for (box, line) in tree.anchors(passages, lines).enumerated() { boxes[line].append(box) }
        let header = SpreadHeader(graph, article.document, look)
        let cut = SpreadCut(lines, look, header: look.height(of: header)) { [boxes] range, page in
            var strict = style
            if article.textSizes.indices.contains(page) {
                strict.smallestText = max(style.smallestText, article.textSizes[page])
            }
            let plan = SpreadMaking.plan(boxes[range], tree, texts, style)
            return plan.folding.shown.count <= style.page.boxLimit && plan.isReadable(strict)
        }
        (self.graph, self.style, self.overlay, self.look) = (graph, style, overlay, look)
        (self.tree, self.texts, self.lines, self.boxes) = (tree, texts, lines, boxes)
        column = SpreadColumn(
            look: look, theme: style.theme, passages: passages, tree: tree, header: header)
        pages = cut.pages
    }

    /// The map has no heading: the article has one.
    private static func prepared(
        _ style: DiagramStyle, _ look: SpreadLook, _ graph: ArgumentGraph, _ overlay: DiagramOverlay
    ) -> DiagramStyle {
        var style = style
        style.page = look.map
        style.title = ""
        style.showsCredit = false
        style.showsNames = true
        style.selection = DiagramSelection()
        return style.prepared(for: graph, overlay)
    }

    /// The boxes with those between them and the thesis.
    private static func plan(
        _ boxes: ArraySlice<[Int]>, _ tree: BoxTree, _ texts: BoxTexts, _ style: DiagramStyle
    ) -> PagePlan {
        var isChosen = Array(repeating: false, count: tree.count)
        for box in boxes.joined() { isChosen[box] = true }
        // What is not drawn is on other pages: it is not folded.
        let none = SheetConnectors([], onPage: 1)
        let folding = Folding(tree, shown: tree.connected(isChosen), connectors: none)
        return PagePlan(folding, texts, style)
    }

    var sheets: DiagramSheets {
        let drawn = pages.indices.map(sheet)
        var paper = look.page
        paper.footer = PageFrame.footerHeight
        return DiagramSheets(
            sheets: drawn, page: paper, title: title,
            author: graph.sources.first?.citation.author,
            outline: tree.outline { box in home[box].map { [$0] } ?? [] }, area: look.map)
    }

    private var title: String {
        graph.title ?? graph.sources.first?.citation.title
            ?? DiagramTerms(style).untitled
    }

    /// The page beside whose lines each box is drawn.
    private var home: [Int?] {
        var home: [Int?] = Array(repeating: nil, count: tree.count)
        for (place, page) in pages.enumerated() {
            for box in boxes[page].joined() { home[box] = place + 1 }
        }
        return home
    }

    private func sheet(_ place: Int) -> DiagramSheet {
        let plan = SpreadMaking.plan(boxes[pages[place]], tree, texts, style)
        let diagram =
            plan.folding.shown.isEmpty
            ? nil : Diagram(DiagramMaking(graph, plan, style, overlay))
        return DiagramSheet(
            number: place + 1, diagram: diagram, links: links(place + 1, plan),
            frame: frame(place + 1, diagram?.summary ?? ""),
            index: column.svg(lines[pages[place]], isFirst: place == 0)
        ).beside(article(on: pages[place]))
    }

    /// From the first word of some lines to the last.
    private func article(on page: Range<Int>) -> SourceRange? {
        let words = lines[page].flatMap(\.words).map(\.word.range)
        guard let first = words.first, let last = words.last else { return nil }
        return SourceRange(first.lowerBound, last.upperBound)
    }

    /// Labels lead to their boxes on the page, boxes to where their passage begins.
    private func links(_ page: Int, _ plan: PagePlan) -> [DiagramSheet.Link] {
        let marks = lines[pages[page - 1]].flatMap(\.begins).map { passage in
            DiagramSheet.Link(
                element: SpreadColumn.element(passage), page: page,
                target: tree.boxes[column.passages.boxes[passage]].elementID)
        }
        let home = home
        let boxes = plan.folding.shown.compactMap { box -> DiagramSheet.Link? in
            guard let page = home[box], let passage = column.passages.first(of: box) else {
                return nil
            }
            return DiagramSheet.Link(
                element: tree.boxes[box].elementID, page: page,
                target: SpreadColumn.element(passage))
        }
        return marks + boxes
    }

    private func frame(_ page: Int, _ summary: String) -> PageFrame {
        var paper = look.page
        paper.footer = PageFrame.footerHeight
        var frame = PageFrame(
            page: paper, title: title, summary: "The article with its passages numbered. " + summary
        )
        frame.take(style.theme)
        frame.address = graph.sources.first?.citation.address.flatMap { $0.isEmpty ? nil : $0 }
        frame.footer = frame.address ?? title
        frame.pageNumber = "page \(page) of \(pages.count)"
        frame.area = PageFrame.Area(left: look.mapLeft, page: look.map)
        frame.extraStyle = column.darkStyle
        return frame
    }
}
