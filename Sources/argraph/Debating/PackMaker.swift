internal import ArgumentKit
internal import ArgumentParser

/// Makes packs as the options say.
struct PackMaker: Sendable {
    private let options: DebatePackVerb
    private let format: DebateFormat
    private let words: DebateWords
    private let templates: PageTemplates

    /// - Throws: ``Failure`` where a file that the options name is faulty.
    init(_ options: DebatePackVerb) throws {
        self.options = options
        var format = try PackMaker.format(options.format)
        if let first = options.first {
            guard format.isSwitchable else {
                throw Failure(
                    .validationFailure,
                    "in \(format.name) the same side always speaks first; leave --first out")
            }
            if format.speeches.first?.side != first { format = format.switched() }
        }
        self.format = format
        words = try options.words.map(PackMaker.words) ?? .english
        templates = try options.templates.map(PackMaker.templates) ?? .standard
    }

    private static func format(_ name: String) throws(Failure) -> DebateFormat {
        if let known = DebateFormat.named(name) { return known }
        guard name.hasSuffix(".json") else {
            let all = DebateFormat.all.map(\.id).joined(separator: ", ")
            throw Failure(
                .validationFailure,
                "no format is called \"\(name)\"; write one of \(all), or name a .json file")
        }
        do {
            return try DebateFormat(json: Files.read(name), id: FileForm.stem(of: name))
        } catch let error as FormError {
            throw Failure(.badInput, Complaint(error, name))
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure(.badInput, "\(error)", file: name)
        }
    }

    private static func words(_ path: String) throws(Failure) -> DebateWords {
        let bytes = try Files.read(path)
        do {
            return try DebateWords(translation: bytes)
        } catch {
            throw Failure(.badInput, Complaint(error, path))
        }
    }

    private static func templates(_ folder: String) throws(Failure) -> PageTemplates {
        guard Files.isFolder(folder) else {
            throw Failure(.badInput, "is no folder; name the one with your templates", file: folder)
        }
        let names = try Files.names(in: folder).filter { $0.hasSuffix(".mustache") }
        guard !names.isEmpty else {
            throw Failure(
                .badInput, "holds no template (.mustache); Documentation/Debating.md names them",
                file: folder)
        }
        var own: [(file: String, bytes: [UInt8])] = []
        for name in names { own.append((name, try Files.read(Files.asFolder(folder) + name))) }
        do {
            return try PageTemplates(own: own)
        } catch {
            let path = Files.asFolder(folder) + error.file
            throw Failure(.badInput, Complaint(error.fault, path))
        }
    }

    /// What was made.
    struct Made: Sendable {
        /// What is told of it, a line each.
        var lines: [String]
        /// The same for programs.
        var data: DataObject
    }

    /// A pack for each op-ed of a folder.
    func makeAll(of folder: String) async throws {
        let out = options.output ?? FileForm.stem(of: folder) + "-packs"
        let texts = ManyTexts(
            paths: try FolderTexts(of: folder, options.reading.from).paths,
            tellsProgress: !options.speech.quiet)
        try texts.refuseTwins("get packs of one name; rename one")
        try Files.makeFolder(out)
        let failed = await texts.forEach(
            options.speech,
            { path in
                try await self.make([path], in: Files.asFolder(out) + FileForm.stem(of: path))
            }, take: { _ in })
        try texts.tellEnd("packed", failed: failed, options.speech)
    }

    /// Makes the pack of one op-ed, or of two.
    func make(_ paths: [String], in folder: String) async throws -> Made {
        let read = try PackInput(paths, options.reading)
        options.speech.tell(read.complaints)
        var pack = DebatePack(
            of: read.debate, format, resolution: options.resolution.map { Resolution($0) }, words)
        guard pack.briefs.contains(where: { !$0.contentions.isEmpty || !$0.further.isEmpty }) else {
            throw Failure(
                .badInput,
                "argues for nothing that could be debated; draw its argument by hand (argraph "
                    + "watch), or take another text", file: paths.first ?? "-")
        }
        pack.documents = read.documents
        pack.leavesFlowBlank = options.blankFlow
        let asked = try options.options
        let parts = DebatePart.all.filter { $0.option.map(asked.contains) ?? true }
        pack.parts = Set(parts.map(\.name))
        async let blankSheets = worksheets(on: read.debate.graph)
        try await draw(read, &pack)
        let sheets = try await drawn(blankSheets, on: pack)
        let pages = parts.compactMap { pack.page($0) ?? sheets.page($0) }
        var writer = DebatePages(words, templates, heading: pack.heading)
        writer.paper = options.paper.paper
        let files = try await PackFiles(pack, sheets, pages, writer, try options.forms).all()
        let target = PackFolder(folder)
        try target.write(files, besides: paths + read.named, force: options.force)
        return Made(lines: lines(pack, files, folder), data: data(pack, files))
    }

    /// Draws the map; without Graphviz the pack goes without.
    private func draw(_ read: PackInput, _ pack: inout DebatePack) async throws {
        do {
            let map = try await PackMap(of: read)
            options.speech.tell(map.warnings)
            pack.map = map.svg
            pack.mapDiagram = map.diagram
            pack.isMapWide = map.isLandscape
        } catch let failure as Failure where failure.status == .missing {
            options.speech.tell(
                failure.complaints.map { complaint in
                    var complaint = complaint
                    complaint.severity = .warning
                    return complaint
                })
        }
    }

    private func worksheets(on graph: ArgumentGraph) async -> WorksheetPages {
        WorksheetPages(of: graph, version: options.version, seed: options.seed, words: words)
    }

    /// The worksheets with the pictures of their maps; without Graphviz they go without.
    private func drawn(
        _ blank: WorksheetPages, on pack: DebatePack
    ) async throws -> WorksheetPages {
        guard !pack.map.isEmpty else { return blank }
        var sheets = blank
        for drawing in sheets.drawings {
            var written = Written()
            let pictures = try await Pictures(
                of: drawing.diagram, as: [.svg], dpi: 150, &written)
            sheets.draw(drawing, as: pictures.bytes[.svg] ?? [])
        }
        return sheets
    }

    private func data(_ pack: DebatePack, _ files: [PackFile]) -> DataObject {
        var contentions = DataObject()
        for brief in pack.briefs {
            contentions[brief.side.rawValue] = .integer(brief.contentions.count)
        }
        var data: DataObject = [
            "about": .string(pack.heading), "format": .string(format.id),
            "contentions": .object(contentions),
            "files": .list(files.map { .string($0.name) }),
        ]
        data["resolution"] = pack.resolution.map { .string($0.text) }
        return data
    }

    private func lines(_ pack: DebatePack, _ files: [PackFile], _ folder: String) -> [String] {
        let counts = pack.briefs.map {
            "\(pack.format.name(of: $0.side).name) has \($0.contentions.count)"
        }
        let folder = Files.asFolder(folder)
        return [
            "“\(pack.heading)”",
            pack.resolution.map { "resolved: \($0.text)" }
                ?? "nothing to debate was found: set a resolution (--resolution)",
            "contentions: \(counts.joined(separator: ", "))",
            "wrote \(files.count) files to \(folder)",
            "next: open \(folder)\(files.first?.name ?? "")",
        ]
    }
}
