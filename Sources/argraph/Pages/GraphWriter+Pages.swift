internal import ArgumentKit
internal import ArgumentParser

extension GraphWriter {
    /// Writes the pictures on pages of paper, and everything else as ever.
    func write(to targets: [Target], on form: PageForm) async throws -> Written {
        let isPicture = { (target: Target) in
            target.form == .dot || target.form.renderFormat != nil
        }
        let pictures = targets.filter(isPicture)
        guard !pictures.isEmpty else { return try await writeUnpaged(to: targets) }
        let drawn = try drawn()
        let writer = PageWriter(form: form, dpi: picture.dpi)
        let pages = try await writer.pages(
            of: drawn.graph, drawn.look.style, drawn.look.overlay)
        var files: [(path: String, bytes: [UInt8], isPicture: Bool)] = []
        for target in pictures {
            for page in try writer.files(pages, as: target.form) {
                let path = try target.path(ofPage: page.number)
                files.append((path, page.bytes, target.form.renderFormat != nil))
            }
        }
        var written = try await writeUnpaged(to: targets.filter { !isPicture($0) })
        if picture.look.appendix == nil { drawn.tell(&written) }
        written.warnings += pages.warnings
        written.diagram = pages.sheets.diagrams.first
        written.paper = Written.Paper(form, pages)
        for file in files {
            try Files.write(file.bytes, to: file.path)
            written.files.append(Written.File(path: file.path))
        }
        return written
    }
}

extension Target {
    /// The path of a page: with its number before the ending.
    fileprivate func path(ofPage number: Int?) throws(Failure) -> String {
        guard let number else { return path }
        guard path != "-" else {
            throw Failure(
                .badInput, "there are several pages; write them as PDF, or to a file with -o")
        }
        let ending = path.lowercased().hasSuffix(form.ending) ? form.ending.count : 0
        return path.dropLast(ending) + "-\(number)" + path.suffix(ending)
    }
}

extension PageWriter.Pages {
    /// What Graphviz and the fonts leave in doubt, each once.
    fileprivate var warnings: [Complaint] {
        var told: [String] = []
        for warning in drawings.flatMap(\.warnings).map(\.description)
        where !told.contains(warning) {
            told.append(warning)
        }
        return told.map { Complaint(severity: .warning, code: "rendering", message: $0) }
    }
}

extension Written {
    /// The pages that pictures were made on.
    struct Paper {
        let name: String
        let width: Double
        let height: Double
        let pages: Int
        let textSize: Double

        init(_ form: PageForm, _ pages: PageWriter.Pages) {
            name = form.name
            width = form.page.width
            height = form.page.height
            self.pages = pages.sheets.sheets.count
            textSize = pages.textSize
        }

        /// "A4 landscape, text of 8.2 pt" or "5 pages A4 portrait, text of at least 7.4 pt".
        var words: String {
            let turned = width > height ? "landscape" : "portrait"
            let size = "\(textSize.oneDecimal) pt"
            return pages == 1
                ? "\(name) \(turned), text of \(size)"
                : "\(pages) pages \(name) \(turned), text of at least \(size)"
        }

        var data: DataObject {
            [
                "name": .string(name), "width": .number(width), "height": .number(height),
                "pages": .integer(pages), "textSize": .number(textSize),
            ]
        }
    }
}
