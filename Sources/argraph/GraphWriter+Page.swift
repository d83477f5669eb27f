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

    /// How many of the article's words an output holds; `nil` where it holds pictures, or nobody
    /// can tell.
    func words(in target: Target) -> CarriedWords? {
        guard let document else { return nil }
        switch target.form {
        case .html, .json: return CarriedWords(of: document, in: whole, as: picture.passages)
        case .argdown:
            // Argdown has no place for the article.
            let text = picture.passages == .full ? .quoted : picture.passages
            return CarriedWords(of: document, in: whole, as: text)
        default: return nil
        }
    }
}

extension Written {
    /// How much of the article the files hold: `holds 812 of the article’s 1104 words`.
    var carriedWords: String? {
        let carriers = files.filter { $0.words != nil }
        guard let most = carriers.compactMap(\.words).max(by: { $0.carried < $1.carried }) else {
            return nil
        }
        let whole = "\(most.carried) of the article’s \(most.total) words"
        let isSame = carriers.allSatisfy { $0.words == most }
        guard !isSame, let first = carriers.first(where: { $0.words == most }) else {
            return "holds \(whole)"
        }
        return "\(first.path) holds \(whole)"
    }
}
