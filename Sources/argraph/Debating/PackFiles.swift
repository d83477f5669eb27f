internal import ArgumentKit

/// A file of a pack.
struct PackFile: Sendable {
    let name: String
    let bytes: [UInt8]
}

/// The files of a pack in the forms that were asked for, all made before one is written.
struct PackFiles {
    private let pack: DebatePack
    private let sheets: WorksheetPages
    private let pages: [DebatePage]
    private let writer: DebatePages
    private let forms: [PackOutput]

    init(
        _ pack: DebatePack, _ sheets: WorksheetPages, _ pages: [DebatePage],
        _ writer: DebatePages, _ forms: [PackOutput]
    ) {
        (self.pack, self.sheets, self.pages) = (pack, sheets, pages)
        (self.writer, self.forms) = (writer, forms)
    }

    func all() async throws -> [PackFile] {
        var files: [PackFile] = []
        for form in forms { files += try await self.files(as: form) }
        if !pack.map.isEmpty { files.append(PackFile(name: "map.svg", bytes: pack.map)) }
        files.append(file(sheets.keyFile.name, sheets.keyFile.text))
        if forms.contains(.markdown) {
            files += sheets.pictures.map { PackFile(name: $0.name, bytes: $0.bytes) }
        }
        return files
    }

    private func files(as form: PackOutput) async throws -> [PackFile] {
        switch form {
        case .html: pages.map { file($0.part.name + ".html", writer.file($0, as: .html)) }
        case .markdown: pages.map { file($0.part.name + ".md", writer.file($0, as: .markdown)) }
        case .json: [file("pack.json", pack.json(of: pages, titled: writer.title))]
        case .csv: tables
        case .docx: try await documents()
        case .pdf: [PackFile(name: "pack.pdf", bytes: try await PagePrinter.pdf(of: printed))]
        }
    }

    private func file(_ name: String, _ text: String) -> PackFile {
        PackFile(name: name, bytes: Array(text.utf8))
    }

    /// Every page in the order of printing; a page for the screen is printed as it is.
    private var printed: String { writer.printed(pages) }

    private var tables: [PackFile] {
        pages.flatMap { page in
            page.tables.enumerated().map { number, rows in
                let name = page.tables.count == 1 ? "" : "-\(number + 1)"
                return file(
                    page.part.name + name + ".csv",
                    DebateTable.text(rows))
            }
        }
    }

    /// A Word document for each audience.
    private func documents() async throws -> [PackFile] {
        var files: [PackFile] = []
        for audience in DebatePart.Audience.allCases {
            let own = pages.filter { $0.part.audience == audience }
            guard !own.isEmpty else { continue }
            let text = own.map { writer.file($0, as: .markdown) }.joined(separator: "\n\n")
            let bytes = try await Pandoc.document(ofMarked: try await withPicture(text))
            files.append(PackFile(name: "pack-\(audience.rawValue).docx", bytes: bytes))
        }
        return files
    }

    /// The pictures of the maps within the document.
    private func withPicture(_ markdown: String) async throws -> String {
        var diagrams = sheets.drawings.map { (file: $0.file, diagram: $0.diagram) }
        guard let map = pack.mapDiagram else { return markdown }
        diagrams.append(("map.svg", map))
        var text = markdown
        for (file, diagram) in diagrams where text.contains("](\(file))") {
            text = text.replacing("](\(file))", with: try await PackFiles.picture(of: diagram))
        }
        return text
    }

    /// The end of a link to a picture that the document carries.
    private static func picture(of diagram: Diagram) async throws -> String {
        var written = Written()
        let pictures = try await Pictures(of: diagram, as: [.png], dpi: 150, &written)
        let size = pictures.size(on: .a4)
        let scale = min(1, 430 / size.width, 560 / size.height)
        let width = Int((size.width * scale).rounded(.down))
        let address = WordDocument.address(ofPNG: pictures.bytes[.png] ?? [])
        return "](<\(address)>){width=\(width)pt}"
    }
}
