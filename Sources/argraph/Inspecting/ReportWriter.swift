internal import ArgumentKit

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// Writes one structure report to any number of outputs: all are made before the first is written.
struct ReportWriter {
    private let report: StructureReport
    private let document: Document?
    private let path: String
    private let options: Inspect

    init(_ report: StructureReport, _ document: Document?, at path: String, _ options: Inspect) {
        self.report = report
        self.document = document
        self.path = path
        self.options = options
    }

    func write(to outputs: [String]) async throws {
        options.speech.tell(IdleReportOptions(options, for: outputs.map(form)).complaints)
        var files: [(path: String, bytes: [UInt8])] = []
        for output in outputs {
            let form = form(of: output)
            let bytes = try await bytes(form)
            try options.guardOutput(bytes, at: output)
            files.append((output, bytes))
        }
        for file in files { try Files.write(file.bytes, to: file.path) }
        let names = files.map(\.path).filter { $0 != "-" }
        if !options.speech.quiet, !names.isEmpty {
            Streams.tell("wrote " + names.joined(separator: ", ").printable)
        }
    }

    private func form(of output: String) -> ReportForm {
        if options.csv { return .csv }
        return ReportForm(output) ?? (options.speech.json ? .json : .text)
    }

    private func bytes(_ form: ReportForm) async throws -> [UInt8] {
        switch form {
        case .html: Array(try await page().utf8)
        case .markdown: Array(report.markdown(terms: options.terms).utf8)
        case .docx: try await wordDocument()
        case .json: Array(report.json.utf8)
        case .csv: Array(options.table(report).utf8)
        case .text: Array(text.utf8)
        }
    }

    /// As in a terminal, without its colours.
    private var text: String {
        guard options.outline else { return report.text(options.style) }
        return report.outline.lines(options.style.outline).map { $0.text + "\n" }.joined()
    }

    private func page() async throws -> String {
        let diagram = diagram
        var written = Written()
        let pictures = try await Pictures(of: diagram, as: [.svg], dpi: 150, &written)
        options.speech.tell(written.warnings)
        var page = HTMLReport(of: report, drawn: diagram, as: pictures.bytes[.svg] ?? [])
        page.document = document
        page.terms = options.terms
        return page.text
    }

    private func wordDocument() async throws -> [UInt8] {
        let diagram = diagram
        var written = Written()
        let pictures = try await Pictures(of: diagram, as: [.png], dpi: 150, &written)
        let size = pictures.size(on: .a4)
        let scale = min(1, 430 / size.width, 560 / size.height)
        let picture = GraphDescription.Picture(
            path: WordDocument.address(ofPNG: pictures.bytes[.png] ?? []),
            alternative: diagram.summary,
            width: "\(Int((size.width * scale).rounded(.down)))pt")
        return try await Pandoc.document(
            of: report.markdown(picture: picture, terms: options.terms))
    }

    /// The map on one page, without the heading that the report has already.
    private var diagram: Diagram {
        var style = DiagramStyle.report
        style.terms = DiagramStyle.Terms(rawValue: options.terms.rawValue) ?? .field
        style.extent = .onePage
        style.title = ""
        style.showsCredit = false
        return report.graph.diagram(style: style)
    }
}
