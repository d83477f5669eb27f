public import ArgumentKit
public import ArgumentParser

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

    func validate() throws {
        guard let page else {
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
        page.map {
            PageForm(
                name: $0.name, page: $0.page(isLandscape: landscape, margin: margin),
                smallestText: $0.smallestText)
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
