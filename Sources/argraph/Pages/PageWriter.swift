internal import ArgumentKit
internal import ArgumentParser

/// Makes the pictures of a graph on pages of paper.
struct PageWriter {
    /// Pages that were asked for are laid out again at most so often to find what fits.
    private static let mostAttempts = 8

    let form: PageForm
    let dpi: Double

    /// The pages of a graph and what Graphviz made of their drawings.
    struct Pages {
        var sheets: DiagramSheets
        var drawings: [Rendering]
        /// The smallest text in boxes, in points.
        var textSize: Double
    }

    /// A file, by the number of its page where each page has one.
    typealias Page = (number: Int?, bytes: [UInt8])

    /// Plans the pages and lays them out, again with more folded or more pages where the text
    /// came out too small.
    func pages(
        of graph: ArgumentGraph, _ style: DiagramStyle, _ overlay: DiagramOverlay
    ) async throws -> Pages {
        var style = style
        style.page = form.page
        style.smallestText = form.smallestText
        var last: Pages?
        for _ in 0..<PageWriter.mostAttempts {
            let pages = try await laidOut(graph.sheets(style: style, overlay: overlay))
            let missing = form.smallestText - pages.textSize
            if missing <= 0.005 { return pages }
            style.smallestText += missing + 0.02
            last = pages
        }
        if let last, last.textSize >= DiagramSize.smallestOnPaper { return last }
        throw Failure(
            .badInput,
            "the text would be smaller than \(DiagramSize.smallestOnPaper.oneDecimal) pt on "
                + "\(form.name); choose a larger --page or a smaller --margin")
    }

    private func laidOut(_ sheets: DiagramSheets) async throws -> Pages {
        var pages = Pages(sheets: sheets, drawings: [], textSize: .infinity)
        do throws(RenderingError) {
            for sheet in sheets.sheets {
                guard let diagram = sheet.diagram else { continue }
                let drawing = try await GraphvizRenderer.shared.rendering(of: diagram.dot, as: .svg)
                let size = DiagramSize(
                    width: drawing.pageSize.width, height: drawing.pageSize.height, on: sheets.page)
                pages.textSize = min(pages.textSize, size.textSize)
                pages.drawings.append(drawing)
            }
        } catch {
            throw Pictures.failure(error, drawing: [.svg])
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
            let drawing = sheet.diagram == nil ? nil : drawings[place].bytes
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
