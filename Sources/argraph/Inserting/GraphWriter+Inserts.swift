internal import ArgumentKit

/// What goes into other texts: Mermaid, plain text, Markdown, LaTeX, Word.
extension GraphWriter {
    /// The bytes of an output in one of those forms; `nil` for the others.
    func insert(
        at target: Target, among targets: [Target], _ drawing: Drawn, _ pictures: Pictures,
        _ written: inout Written
    ) async throws -> [UInt8]? {
        let description = GraphDescription(of: graph, terms: picture.terms.inOutlines)
        switch target.form {
        case .text: return Array(description.text.utf8)
        case .markdown:
            let others = targets + (paged?.targets ?? [])
            let beside = SiblingPicture.path(for: target, among: others)
            let drawn = paged?.diagrams.first ?? drawing.diagram
            let shown = beside.map { path in
                GraphDescription.Picture(path: path, alternative: drawn?.summary ?? "")
            }
            return Array(description.markdown(picture: shown).utf8)
        case .mermaid: return mermaid(at: target, drawing, &written)
        case .tex:
            guard let svg = pictures.bytes[.svg], let diagram = drawing.diagram else { return nil }
            try checkTeX(pictures.size(on: .a4), target)
            let tikz = diagram.tikz(finishedSVG: svg)
            warn(ofLettersIn: tikz, target, &written)
            return Array(tikz.utf8)
        case .docx:
            guard let png = pictures.bytes[.png] else { return nil }
            let size = pictures.size(on: .a4)
            let document = WordDocument(
                description, png, drawing.diagram?.summary ?? "", width: size.width,
                height: size.height)
            return try await document.bytes()
        default: return nil
        }
    }

    /// TeX knows no length of more than 16,383 points.
    private func checkTeX(_ size: DiagramSize, _ target: Target) throws(Failure) {
        let longest = max(size.width, size.height)
        guard longest > 16_000 else { return }
        throw Failure(
            .software,
            "the drawing is \(Int(longest)) points long, and TeX draws 16,000; draw less of the "
                + "graph, or take .pdf or .svg",
            file: target.path)
    }

    /// pdfLaTeX has no letters beyond Latin.
    private func warn(ofLettersIn tikz: String, _ target: Target, _ written: inout Written) {
        let count = tikz.matches(of: /\\argumentchar\{[0-9A-F]+\}/).count
        guard count > 0 else { return }
        let what = count == 1 ? "1 character is" : "\(count) characters are"
        written.warnings.append(
            Complaint(
                file: target.path, severity: .warning, code: "tex-letters",
                message: "\(what) beyond what pdflatex has; it shows the numbers, lualatex and "
                    + "xelatex show the characters"))
    }

    private func mermaid(
        at target: Target, _ drawing: Drawn, _ written: inout Written
    ) -> [UInt8] {
        let chart = drawing.graph.mermaid(
            style: drawing.look.style, overlay: drawing.look.overlay)
        written.warnings += chart.limits.map {
            Complaint(
                file: target.path, severity: .warning, code: "mermaid-limit", message: "\($0)")
        }
        return Array(chart.text.utf8)
    }
}

/// The picture that a Markdown file shows: one that is written in the same call.
enum SiblingPicture {
    /// Its path as the file sees it; `nil` where none is written, or there is no way to it.
    static func path(for target: Target, among targets: [Target]) -> String? {
        guard target.path != "-" else { return nil }
        let pictures = [FileForm.svg, .png].compactMap { form in
            targets.first { $0.form == form && $0.path != "-" }
        }
        return pictures.first.map { relative($0.path, from: target.path) }
    }

    /// The way from one file to another.
    private static func relative(_ path: String, from file: String) -> String {
        let (there, here) = (
            Files.resolved(path).split(separator: "/"),
            Files.resolved(file).split(separator: "/").dropLast()
        )
        let common = zip(there, here).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: here.count - common)
        return (up + there.dropFirst(common).map(String.init)).joined(separator: "/")
    }
}
