internal import ArgumentKit
internal import ArgumentParser

/// What was written, and what is to be known of it.
struct Written {
    /// A file, and how its picture came out.
    struct File {
        var path: String
        var picture: DiagramSize?
        /// How many of the article's words it holds, where it holds text.
        var words: CarriedWords?
        /// The number of its page, where each page has a file.
        var page: Int?
    }

    var files: [File] = []
    /// The graph that `--edits` named, and what of it is a person's.
    var updated: Revision.Update?
    var diagram: Diagram?
    /// The pages, where pictures were made for some.
    var paper: Paper?
    /// How many relations `--min-confidence` left out of the picture.
    var hidden = 0
    /// Whether options chose what is drawn.
    var isSelection = false
    /// The statements in full, beside the picture.
    var appendix: DiagramAppendix?
    var warnings: [Complaint] = []
}

/// Writes one graph to any number of outputs: all are made before the first is written.
struct GraphWriter {
    private static let mostAttempts = 6

    let graph: ArgumentGraph
    let input: Input
    let picture: PictureOptions
    /// The path of the input, which annotation records are named after.
    let path: String
    /// The page that pictures are made for; `nil` gives each its own size.
    var page: PageForm?
    /// The pages that are written in the same call.
    var paged: Paged?
    /// Whether what may be a person's text is replaced.
    var force = false
    /// The look of two op-eds side by side; `nil` takes what the options and the document say.
    var look: SideBySideLook?
    /// The op-ed, where it is at hand.
    let document: Document?
    /// The graph with all the text that it has.
    let whole: ArgumentGraph

    init(
        _ graph: ArgumentGraph, _ input: Input, _ picture: PictureOptions, at path: String,
        from document: Document? = nil
    ) {
        self.document = input.document ?? document
        self.graph = picture.passages.graph(graph, of: self.document)
        whole = graph
        self.input = input
        self.picture = picture
        self.path = path
    }

    func write(to targets: [Target]) async throws -> Written {
        if let page { return try await write(to: targets, on: page) }
        return try await writeUnpaged(to: targets)
    }

    /// Writes pictures of their own size.
    func writeUnpaged(to targets: [Target]) async throws -> Written {
        var written = Written()
        let drawing = try await drawing(for: targets, &written)
        let diagram = drawing.diagram
        written.diagram = diagram
        let pictures = try await pictures(of: diagram, for: targets, &written)
        let page = try await page(for: targets, &written)
        var files: [(Target, [UInt8])] = []
        for target in targets {
            if target.form == .html {
                files.append((target, page))
            } else if let bytes = try await insert(
                at: target, among: targets, drawing, pictures, &written)
            {
                try Overwriting.checkInsert(bytes, at: target, force: force)
                files.append((target, bytes))
            } else {
                files.append((target, try bytes(of: target, diagram, pictures, &written)))
            }
        }
        if let appendix = try appendix(of: written) { files.append(appendix) }
        for (target, bytes) in files {
            try Files.write(bytes, to: target.path)
            let size = target.form.renderFormat == nil ? nil : pictures.size(on: .a4)
            written.files.append(
                Written.File(
                    path: target.path, picture: size,
                    words: words(in: target, drawn: [diagram].compactMap(\.self))))
        }
        return written
    }

    /// The drawing, where one is asked for: of the graph, or of the map that an Argdown document
    /// asks for.
    private func drawing(
        for targets: [Target], _ written: inout Written
    ) async throws(Failure) -> Drawn {
        var drawn = try drawn()
        let isDrawn = targets.contains { $0.form.showsDrawing || $0.form == .mermaid }
        let isListed = picture.look.appendix != nil
        // The page to explore is drawn by itself.
        let isPage = targets.contains { $0.form == .html }
        if paged == nil, isDrawn || isListed || isPage { drawn.tell(&written) }
        guard isDrawn || isListed else { return drawn }
        let isPictured = targets.contains { !$0.form.pictureForms.isEmpty }
        let diagram = isPictured ? await readable(drawn) : drawn.foretold
        drawn.diagram = diagram
        if picture.look.appendix != nil {
            written.appendix = DiagramAppendix(
                drawn.graph, style: drawn.look.style, beside: paged?.diagrams ?? [diagram])
        }
        return drawn
    }

    /// Pictures on pages of paper, and where they are written.
    struct Paged {
        var diagrams: [Diagram]
        var targets: [Target]
    }

    /// What pictures show: the graph, or the map that an Argdown document asks for.
    struct Drawn {
        var graph: ArgumentGraph
        var look: PictureLook
        /// How many relations are not sure enough to be shown.
        var hidden: Int
        /// What a person should know of the map.
        var warnings: [Complaint]
        /// The drawing, once it is made.
        var diagram: Diagram?

        /// The drawing, as large as it is foretold to come out: the same on any machine.
        var foretold: Diagram { graph.diagram(style: look.style, overlay: look.overlay) }

        func tell(_ written: inout Written) {
            written.warnings += warnings + look.warnings
            written.hidden = hidden
            written.isSelection = !look.style.selection.isEverything
        }
    }

    /// - Throws: where a name of the options stands for nothing.
    func drawn() throws(Failure) -> Drawn {
        let map = input.picture(picture.terms)
        let whole = map?.graph ?? graph
        let shown = picture.shown(whole)
        let look = try PictureLook(
            picture.look, shown, look?.style ?? map?.style ?? picture.style,
            look?.overlay ?? map?.overlay ?? DiagramOverlay(),
            isMap: map != nil)
        return Drawn(
            graph: shown, look: look, hidden: whole.relations.count - shown.relations.count,
            warnings: map?.complaints(path) ?? [])
    }

    /// The drawing, with more boxes folded away where its text comes out too small on its page.
    private func readable(_ drawn: Drawn) async -> Diagram {
        var style = drawn.look.style
        let overlay = drawn.look.overlay
        var diagram = drawn.graph.diagram(style: style, overlay: overlay)
        for _ in 0..<GraphWriter.mostAttempts where style.extent == .onePage {
            guard let short = await shortfall(of: diagram) else { break }
            style.smallestText = diagram.size.textSize + short
            diagram = drawn.graph.diagram(style: style, overlay: overlay)
        }
        return diagram
    }

    /// By how many points the text of a drawing is too small on its page; `nil` where it is not,
    /// or nobody can tell. Only what is foretold to come out near the limit is laid out to see.
    private func shortfall(of diagram: Diagram) async -> Double? {
        let smallest = DiagramSize.readableTextSize
        guard diagram.size.textSize < smallest + 1,
            let drawn = try? await GraphvizRenderer.shared.rendering(of: diagram.dot, as: .svg)
        else { return nil }
        let size = DiagramSize(
            width: drawn.pageSize.width, height: drawn.pageSize.height, on: .a4)
        return size.isReadable ? nil : smallest - size.textSize + 0.01
    }

    private func bytes(
        of target: Target, _ diagram: Diagram?, _ pictures: Pictures, _ written: inout Written
    ) throws(Failure) -> [UInt8] {
        switch target.form {
        case .json:
            let written = input.document == nil ? graph : Draft.marked(graph)
            return Array(written.json.utf8)
        case .argdown: return Array(Draft.unmarked(graph).argdown().utf8)
        case .annotation:
            let (record, losses) = AnnotationRecord.record(
                of: graph, id: FileForm.stem(of: path), source: sourceName, document: input.document
            )
            written.warnings += losses.map {
                Complaint(file: target.path, severity: .warning, code: "left-out", message: $0)
            }
            return Array(record.json.utf8)
        case .dot:
            if let diagram { return Array(diagram.dot.utf8) }
        default:
            if let bytes = pictures.bytes[target.form] { return bytes }
        }
        throw Failure(.software, "\(target.form.rawValue) was not made", file: target.path)
    }

    /// The name that a record gives its text: the input's, without its folder.
    private var sourceName: String {
        guard path != "-", input.document != nil else { return FileForm.stem(of: path) + ".txt" }
        return path.split(separator: "/").last.map(String.init) ?? path
    }

    private func pictures(
        of diagram: Diagram?, for targets: [Target], _ written: inout Written
    ) async throws -> Pictures {
        let forms = FileForm.allCases.filter { form in
            targets.contains { $0.form.pictureForms.contains(form) }
        }
        guard let diagram, !forms.isEmpty else { return Pictures() }
        let author = graph.sources.first?.citation.author
        return try await Pictures(of: diagram, as: forms, dpi: picture.dpi, by: author, &written)
    }
}

/// The rendered pictures of one diagram.
struct Pictures {
    var bytes: [FileForm: [UInt8]] = [:]
    private var width = 0.0
    private var height = 0.0

    init() {}

    /// - Parameter author: who wrote what is drawn; PDF says so.
    init(
        of diagram: Diagram, as forms: [FileForm], dpi: Double, by author: String? = nil,
        _ written: inout Written
    ) async throws {
        let drawing = try await SVGPicture(of: diagram, for: forms, dpi: dpi)
        written.warnings += drawing.warnings.map {
            Complaint(severity: .warning, code: "rendering", message: $0)
        }
        (width, height) = (drawing.size.width, drawing.size.height)
        let svg = diagram.finished(svg: drawing.bytes)
        let page = DrawnPage(svg: svg, size: drawing.size)
        do throws(RenderingError) {
            for form in forms {
                switch form {
                case .pdf:
                    let document = PageDocument([page], title: diagram.title, author: author)
                    bytes[form] = try document.pdf()
                case .png: bytes[form] = try page.png(dotsPerInch: dpi)
                default: bytes[form] = svg
                }
            }
        } catch {
            throw Pictures.failure(error, drawing: forms)
        }
    }

    /// Why pictures of those forms were not drawn.
    static func failure(_ error: RenderingError, drawing forms: [FileForm]) -> Failure {
        guard error == .builtWithoutGraphviz else { return Failure(.software, error.description) }
        return Failure(
            .missing,
            "this argraph was built without Graphviz and draws no "
                + "\(forms.map(\.rawValue).joined(separator: ", ")); write .dot or .json, or "
                + "build it with the trait Graphviz")
    }

    /// How the picture sits on a page.
    func size(on page: DiagramPage) -> DiagramSize {
        DiagramSize(width: width, height: height, on: page)
    }
}
