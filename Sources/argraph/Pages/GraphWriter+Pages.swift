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
        let pages =
            form.isSpread
            ? try await writer.spread { try spread(drawn, form, $0) }
            : try await writer.pages(drawn.look.style) { style, tooMany in
                drawn.graph.sheets(
                    style: style, overlay: drawn.look.overlay, cutting: tooMany)
            }
        var files: [(target: Target, bytes: [UInt8], file: Written.File)] = []
        for target in pictures {
            for page in try writer.files(pages, as: target.form) {
                let path = try target.path(ofPage: page.number)
                let words = words(in: target, of: pages, page.number, form)
                let file = Written.File(path: path, words: words, page: page.number)
                files.append((Target(path, target.form), page.bytes, file))
            }
        }
        var others = self
        others.paged = Paged(diagrams: pages.sheets.diagrams, targets: files.map(\.target))
        var written = try await others.writeUnpaged(to: targets.filter { !isPicture($0) })
        drawn.tell(&written)
        written.warnings += pages.warnings
        written.diagram = pages.sheets.diagrams.first
        written.paper = Written.Paper(form, pages)
        for file in files {
            try Files.write(file.bytes, to: file.target.path)
            written.files.append(file.file)
        }
        return written
    }

    /// The article beside its map.
    private func spread(
        _ drawn: Drawn, _ form: PageForm, _ textSizes: [Double]
    ) throws(Failure) -> DiagramSheets {
        var style = drawn.look.style
        style.page = form.page
        style.smallestText = form.smallestText
        guard let document else {
            throw Failure(
                .badInput,
                "--spread needs the article, and it is not at hand; name it with --source",
                file: path)
        }
        let sheets = drawn.graph.spread(
            of: document, style: style, overlay: drawn.look.overlay, textSizes: textSizes)
        guard let sheets else {
            throw Failure(
                .badInput,
                "no passage of the graph stands in the article, so there is nothing to be put "
                    + "beside it; name the text that the graph was made from with --source",
                file: path)
        }
        return sheets
    }

    /// How many of the article's words a page holds, or all of them where it has no number. A page
    /// of a spread has its part of the article, and in boxes what they hold of other parts.
    private func words(
        in target: Target, of pages: PageWriter.Pages, _ page: Int?, _ form: PageForm
    ) -> CarriedWords? {
        let sheets = pages.sheets.sheets
        guard !form.isSpread || target.form == .dot else {
            guard let document else { return nil }
            guard let page, let sheet = sheets.first(where: { $0.number == page }),
                let article = sheet.article
            else { return CarriedWords(of: document, in: whole, as: .full) }
            return CarriedWords(
                of: document, in: whole, beside: article, drawn: sheet.diagram,
                withTooltips: target.form == .svg && picture.passages != .none)
        }
        let shown = page.map { number in sheets.filter { $0.number == number } } ?? sheets
        return words(in: target, drawn: shown.compactMap(\.diagram))
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
        let name = path.split(separator: "/").last ?? ""
        let isNamed = FileForm(outputEndingOf: path) != nil
        let ending =
            isNamed ? name.count - (name.lastIndex(of: ".").map { name[..<$0].count } ?? 0) : 0
        return path.dropLast(ending) + "-\(number)" + path.suffix(ending)
    }
}

extension PageWriter.Pages {
    /// What Graphviz and the fonts leave in doubt, each once.
    fileprivate var warnings: [Complaint] {
        var told: [String] = []
        for warning in drawings.compactMap(\.self).flatMap(\.warnings)
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
        let isSpread: Bool

        init(_ form: PageForm, _ pages: PageWriter.Pages) {
            name = form.name
            width = form.page.width
            height = form.page.height
            self.pages = pages.sheets.sheets.count
            textSize = pages.textSize
            isSpread = form.isSpread
        }

        /// "A4 landscape, text of 8.2 pt" or "5 pages A4 portrait, text of at least 7.4 pt".
        var words: String {
            let turned = width > height ? "landscape" : "portrait"
            let size = "\(textSize.oneDecimal) pt"
            let beside = isSpread ? ", the article beside its map" : ""
            return pages == 1
                ? "\(name) \(turned)\(beside), text of \(size)"
                : "\(pages) pages \(name) \(turned)\(beside), text of at least \(size)"
        }

        var data: DataObject {
            [
                "name": .string(name), "width": .number(width), "height": .number(height),
                "pages": .integer(pages), "textSize": .number(textSize),
                "spread": .boolean(isSpread),
            ]
        }
    }
}
