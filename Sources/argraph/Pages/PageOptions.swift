internal import ArgumentKit
internal import ArgumentParser

/// The page that pictures are made for.
struct PageOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Pictures of this size: \(DiagramPaper.names.joined(separator: ", ")) or WxHmm.",
            discussion: """
                The diagram lies inside the margins, with text of at least 7 points: what does \
                not fit is folded, or with --all goes on over further pages, tied by numbered \
                connectors, with an index. PDF holds all pages; of the other forms NAME.svg \
                becomes NAME-1.svg, NAME-2.svg …
                """,
            valueName: "paper"),
        transform: DiagramPaper.typed)
    var page: DiagramPaper?

    @Flag(help: "Lay the page on its longer side.")
    var landscape = false

    @Option(
        help: ArgumentHelp(
            "What stays free on each side of the page, in millimetres.", valueName: "mm"))
    var margin: Double?

    @Flag(
        help: ArgumentHelp(
            "The article, its passages numbered, beside its map: pages that lie, A4 by default.",
            discussion: """
                Each page has lines of the article and, under the same numbers, what they say. \
                The whole article goes into the file; from a graph, --source names it. Without -o \
                it is NAME.pdf.
                """))
    var spread = false

    func validate() throws {
        if spread, let page,
            min(page.width, page.height) < 100 || max(page.width, page.height) < 148
        {
            throw ValidationError("--spread needs a page of at least 148 by 100 mm")
        }
        guard let page = page ?? (spread ? DiagramPaper("A4") : nil) else {
            if landscape || margin != nil {
                throw ValidationError("--landscape and --margin need a page; add --page A4")
            }
            return
        }
        if let margin, !(0...page.largestMargin).contains(margin) {
            throw ValidationError(
                "--margin takes 0 to \(page.largestMargin.oneDecimal) mm on \(page.name)")
        }
    }

    /// The page, where one was asked for.
    var form: PageForm? {
        (page ?? (spread ? DiagramPaper("A4") : nil)).map {
            PageForm(
                name: $0.name, page: $0.page(isLandscape: landscape || spread, margin: margin),
                smallestText: $0.smallestText, isSpread: spread, margin: margin)
        }
    }
}

/// A page that was asked for.
struct PageForm {
    /// How people call it.
    let name: String
    let page: DiagramPage
    /// How large text in boxes is to be, in points.
    let smallestText: Double
    /// Whether the article stands beside the map.
    var isSpread = false
    /// What stays free on each side, in millimetres, where somebody said so.
    var margin: Double?

    /// A page of the same shape with sides that are so many times as long, in whole centimetres;
    /// `nil` where there is none.
    func enlarged(_ factor: Double) -> PageForm? {
        let (width, height) = (centimetres(page.width * factor), centimetres(page.height * factor))
        let name = "\(width * 10)x\(height * 10)mm"
        guard let paper = DiagramPaper(name) else { return nil }
        return PageForm(
            name: paper.name, page: paper.page(margin: margin), smallestText: paper.smallestText,
            margin: margin)
    }

    /// Points as whole centimetres, and no fewer.
    private func centimetres(_ points: Double) -> Int {
        let exact = points * 2.54 / 72
        return Int((exact - 0.001).rounded(.up))
    }
}

extension DiagramPaper {
    /// The paper of a name or of two sides, as it is typed.
    fileprivate static func typed(_ text: String) throws -> DiagramPaper {
        guard let paper = DiagramPaper(text) else {
            throw ValidationError(
                "\(text) is no page; --page takes \(names.joined(separator: ", ")), or a width and "
                    + "a height of 30 to 5000 mm such as 200x120mm")
        }
        return paper
    }
}
