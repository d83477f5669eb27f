internal import ArgumentKit
internal import ArgumentParser

/// Makes the pictures of a graph on pages of paper.
struct PageWriter {
    /// A page is laid out again at most so often to find what fits.
    private static let mostAttempts = 8
    /// And pages that a drawing is cut into: each time at least one holds less.
    private static let mostCuts = 100
    /// A page that cannot be cut is laid out in at most so many forms.
    private static let mostForms = 12
    /// How much longer the sides are of the pages that are tried for one that is too small.
    private static let enlargements = [1.3, 1.7, 2.3, 3.2]

    let form: PageForm
    let dpi: Double

    /// The pages of a graph and what Graphviz made of their drawings.
    struct Pages {
        var sheets: DiagramSheets
        var drawings: [SVGPicture?]
        /// The text in the boxes of each page, in points.
        var textSizes: [Double]

        /// The smallest text in boxes, in points.
        var textSize: Double { textSizes.min() ?? .infinity }

        /// Whether people can read it.
        var isReadable: Bool { textSize >= DiagramSize.smallestOnPaper - 0.005 }
    }

    /// A file, by the number of its page where each page has one.
    typealias Page = (number: Int?, bytes: [UInt8])

    /// Plans the pages and lays them out, again with more folded or more pages where the text
    /// came out too small.
    ///
    /// - Parameter plan: the pages in a style, none with all of certain boxes.
    /// - Throws: where nobody could read the text; the way out names a size that was tried.
    func pages(
        _ style: DiagramStyle, planned plan: (DiagramStyle, [Set<String>]) throws -> DiagramSheets
    ) async throws -> Pages {
        let pages = try await planned(style, plan)
        guard !pages.isReadable else { return pages }
        for larger in PageWriter.enlargements.compactMap(form.enlarged) {
            let pages = try await PageWriter(form: larger, dpi: dpi).planned(style, plan)
            if pages.isReadable { throw tooSmall("choose --page \(larger.name) or larger") }
        }
        throw tooSmall("choose a larger --page")
    }

    private func planned(
        _ style: DiagramStyle, _ plan: (DiagramStyle, [Set<String>]) throws -> DiagramSheets
    ) async throws -> Pages {
        var style = style
        style.page = form.page
        style.smallestText = form.smallestText
        let isCut = style.extent == .everything && style.selection.isEverything
        if isCut, let cut = try await cut(style, planned: plan) { return cut }
        var last: Pages?
        var known: [String: SVGPicture] = [:]
        for _ in 0..<PageWriter.mostAttempts {
            let pages = try await laidOut(plan(style, []), &known)
            let missing = form.smallestText - pages.textSize
            if missing <= 0.005 { return pages }
            style.smallestText += missing + 0.02
            last = pages
        }
        guard let last else { throw Failure(.software, "nothing was laid out") }
        return last
    }

    /// Plans pages and lays them out, again with those cut whose text came out too small; `nil`
    /// where one of them cannot be cut further.
    private func cut(
        _ style: DiagramStyle, planned plan: (DiagramStyle, [Set<String>]) throws -> DiagramSheets
    ) async throws -> Pages? {
        var tooMany: [Set<String>] = []
        var known: [String: SVGPicture] = [:]
        var pages = try await laidOut(plan(style, []), &known)
        for _ in 0..<PageWriter.mostCuts {
            let crowded = zip(pages.sheets.sheets, pages.textSizes)
                .filter { $0.1 < form.smallestText - 0.005 }
                .compactMap { $0.0.diagram.map { Set($0.nodeIDs) } }
            let isHopeless = crowded.contains { page in
                tooMany.count { $0 == page } >= PageWriter.mostForms
            }
            guard !crowded.isEmpty, !isHopeless else { break }
            tooMany += crowded
            pages = try await laidOut(plan(style, tooMany), &known)
        }
        return pages.textSize >= form.smallestText - 0.005 ? pages : nil
    }

    /// Plans a spread and lays it out, again with fewer lines on a page whose text came out too
    /// small; a page with one line is as good as it can be.
    ///
    /// - Parameter plan: the pages, where the text of each is foretold to be at least so large.
    func spread(planned plan: ([Double]) throws -> DiagramSheets) async throws -> Pages {
        var sizes: [Double] = []
        var known: [String: SVGPicture] = [:]
        var given: Set<Int> = []
        while true {
            let pages = try await laidOut(plan(sizes), &known)
            let small = pages.textSizes.indices.first {
                pages.textSizes[$0] < form.smallestText - 0.005 && !given.contains($0)
            }
            guard let small else {
                if pages.isReadable { return pages }
                throw tooSmall("choose a larger --page")
            }
            sizes += Array(repeating: form.smallestText, count: max(0, small + 1 - sizes.count))
            sizes.removeSubrange((small + 1)...)
            sizes[small] += form.smallestText - pages.textSizes[small] + 0.02
            if sizes[small] > form.smallestText * 2 { given.insert(small) }
        }
    }

    /// That nobody could read the text.
    private func tooSmall(_ wayOut: String) -> Failure {
        Failure(
            .badInput,
            "the text would be smaller than \(DiagramSize.smallestOnPaper.oneDecimal) pt on "
                + "\(form.name); \(wayOut)")
    }

    /// - Parameter known: drawings that were made before, by their DOT.
    private func laidOut(
        _ sheets: DiagramSheets, _ known: inout [String: SVGPicture]
    ) async throws -> Pages {
        var pages = Pages(sheets: sheets, drawings: [], textSizes: [])
        for sheet in sheets.sheets {
            guard let diagram = sheet.diagram else {
                pages.drawings.append(nil)
                pages.textSizes.append(.infinity)
                continue
            }
            let made =
                if let before = known[diagram.dot] { before } else {
                    try await SVGPicture(of: diagram, for: [.svg], dpi: dpi)
                }
            known[diagram.dot] = made
            let size = DiagramSize(
                width: made.size.width, height: made.size.height, on: sheets.area)
            pages.drawings.append(made)
            pages.textSizes.append(size.textSize)
        }
        return pages
    }

    /// The pages in a form: one file for PDF, else one for each page.
    func files(_ pages: Pages, as form: FileForm) throws(Failure) -> [Page] {
        let isOne = pages.sheets.sheets.count == 1
        func numbered(_ all: [[UInt8]]) -> [Page] {
            all.enumerated().map { (isOne ? nil : $0.offset + 1, $0.element) }
        }
        do throws(RenderingError) {
            switch form {
            case .dot: return numbered(pages.sheets.diagrams.map { Array($0.dot.utf8) })
            case .svg: return numbered(pages.drawn.map(\.svg))
            case .png:
                var pictures: [[UInt8]] = []
                for page in pages.drawn { pictures.append(try page.png(dotsPerInch: dpi)) }
                return numbered(pictures)
            default: return [(nil, try pages.document.pdf())]
            }
        } catch {
            throw Pictures.failure(error, drawing: [form])
        }
    }
}

extension PageWriter.Pages {
    /// The pages as rendering takes them.
    var drawn: [DrawnPage] {
        sheets.sheets.enumerated().map { place, sheet in
            let drawing = drawings[place]?.bytes
            let links = sheet.links.map {
                DrawnPage.Link($0.element, toPage: $0.page, at: $0.target)
            }
            return DrawnPage(
                svg: sheet.svg(of: drawing),
                size: PageSize(width: sheets.page.width, height: sheets.page.height),
                links: links)
        }
    }

    /// The pages as one document.
    var document: PageDocument {
        PageDocument(
            drawn, title: sheets.title, author: sheets.author,
            outline: sheets.outline.map {
                PageDocument.Entry($0.title, page: $0.page, element: $0.element)
            })
    }
}
