internal import ArgumentKit

extension GraphWriter {
    /// The map to explore, where one is asked for: all is drawn, as the page folds by itself.
    func page(for targets: [Target], _ written: inout Written) async throws -> [UInt8] {
        guard targets.contains(where: { $0.form == .html }) else { return [] }
        if picture.passages == .full, document == nil {
            throw Failure(
                .badInput,
                "--passages full needs the article, and it is not at hand; name it with --source",
                file: path)
        }
        let drawn = try drawn()
        let diagram = pageDiagram(drawn)
        let pictures = try await Pictures(of: diagram, as: [.svg], dpi: picture.dpi, &written)
        var map = HTMLMap(of: whole, drawn: diagram, as: pictures.bytes[.svg] ?? [])
        map.document = document
        map.carriedText = picture.passages
        map.terms = picture.terms
        map.selection = drawn.look.style.selection
        map.input = path == "-" ? "op-ed.txt" : Files.name(of: path)
        return Array(map.text.utf8)
    }

    /// The whole graph without a heading, which the page has already; a map that an Argdown
    /// document asks for as that says.
    private func pageDiagram(_ drawn: Drawn) -> Diagram {
        var style = drawn.look.style
        style.selection = DiagramSelection()
        style.extent = .everything
        style.title = ""
        style.showsCredit = false
        return drawn.graph.diagram(style: style, overlay: drawn.look.overlay)
    }

    /// How many of the article's words an output holds; `nil` where nobody can tell.
    ///
    /// - Parameter diagrams: the drawings in it.
    func words(in target: Target, drawn diagrams: [Diagram]) -> CarriedWords? {
        guard let document else { return nil }
        let text = picture.passages
        switch target.form {
        case .html, .json: return CarriedWords(of: document, in: whole, as: text)
        case .argdown, .text, .markdown, .docx:
            // There is no place for the article.
            return CarriedWords(of: document, in: whole, as: text == .full ? .quoted : text)
        case .annotation:
            return CarriedWords(of: document, in: graph, as: .quoted)
        case .svg, .dot:
            return CarriedWords(
                of: document, in: whole, drawn: diagrams, withTooltips: text != .none)
        case .pdf, .png, .tex, .mermaid:
            return CarriedWords(of: document, in: whole, drawn: diagrams, withTooltips: false)
        }
    }
}

extension Written {
    /// The files, each with how much of the article it holds:
    /// `map.html (holds 812 of the article’s 1104 words), map.argdown (holds 790)`.
    var namedFiles: String {
        var isTold = false
        return runsOfPages.compactMap { pages in
            guard let first = pages.first, let last = pages.last else { return nil }
            let name = pages.count == 1 ? first.path : "\(first.path) to \(last.path)"
            guard let most = pages.compactMap(\.words).max(by: { $0.carried < $1.carried }) else {
                return name
            }
            defer { isTold = true }
            let verb = pages.count == 1 ? "holds" : "each holds at most"
            let total = isTold ? "" : " of the article’s \(most.total) words"
            return "\(name) (\(verb) \(most.carried)\(total))"
        }.joined(separator: ", ")
    }

    /// The files that have names; those that are the pages of one picture together.
    private var runsOfPages: [[File]] {
        files.filter { $0.path != "-" }.reduce(into: []) { runs, file in
            if let page = file.page, page > 1, let last = runs.indices.last {
                runs[last].append(file)
            } else {
                runs.append([file])
            }
        }
    }
}
