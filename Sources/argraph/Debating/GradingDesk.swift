internal import ArgumentKit
internal import ArgumentParser

/// Marks files by the key of a pack.
struct GradingDesk {
    let key: WorksheetKey
    let words: DebateWords
    /// The worksheet that is meant where a file does not say it.
    let sheet: String?
    let reading: ReadingFlags
    let speech: SpeechOptions

    /// What was marked, and how many files could not be read.
    struct Marked {
        var grades: [Grade] = []
        var failures = 0
    }

    /// Marks files and the files of folders; of several, one that cannot be read is told, and the
    /// others are marked.
    func mark(_ paths: [String]) throws(Failure) -> Marked {
        let files = try files(paths)
        var marked = Marked()
        for path in files {
            do {
                marked.grades += try grades(of: path)
            } catch {
                guard files.count > 1 else { throw error }
                speech.tell(error.complaints)
                marked.failures += 1
            }
        }
        return marked
    }

    private static let endings = [
        ".md", ".markdown", ".txt", ".csv", ".tsv", ".json", ".argdown", ".ad",
    ]

    private func files(_ paths: [String]) throws(Failure) -> [String] {
        var files: [String] = []
        for path in paths {
            guard Files.isFolder(path) else {
                files.append(path)
                continue
            }
            let names = try Files.names(in: path).filter { name in
                !name.hasPrefix(".") && !Files.isFolder(Files.asFolder(path) + name)
                    && GradingDesk.endings.contains { name.lowercased().hasSuffix($0) }
            }
            guard !names.isEmpty else {
                throw Failure(
                    .badInput,
                    "holds no answers; they end in \(GradingDesk.endings.joined(separator: " "))",
                    file: path)
            }
            files += names.map { Files.asFolder(path) + $0 }
        }
        return files
    }

    /// The grades of one file: a map, or one worksheet or several.
    private func grades(of path: String) throws(Failure) -> [Grade] {
        let name = FileForm.stem(of: path)
        let lower = path.lowercased()
        if lower.hasSuffix(".html") || lower.hasSuffix(".htm") {
            throw Failure(
                .badInput,
                "is a page to print; fill in the worksheet's Markdown, or write its answers into "
                    + "a table (item,answer)", file: path)
        }
        let bytes = try Files.read(path)
        if isMap(path, bytes) {
            let input = try reading.load(path, holding: bytes)
            speech.tell(input.complaints(path))
            return [key.grade(map: Draft.unmarked(input.graph), of: name, words: words)]
        }
        do {
            return try answers(lower, bytes).map { sheet throws(FormError) in
                try key.grade(sheet.answering(self.sheet), of: name, words: words)
            }
        } catch {
            throw Failure(.badInput, Complaint(error, path))
        }
    }

    private func answers(
        _ path: String, _ bytes: [UInt8]
    ) throws(FormError) -> [WorksheetAnswers] {
        if path.hasSuffix(".csv") || path.hasSuffix(".tsv") {
            return try WorksheetAnswers.read(csv: bytes)
        }
        return path.hasSuffix(".json") || isJSON(bytes)
            ? try WorksheetAnswers.read(json: bytes) : try WorksheetAnswers.read(markdown: bytes)
    }

    /// Whether a file holds a graph rather than answers.
    private func isMap(_ path: String, _ bytes: [UInt8]) -> Bool {
        switch FileForm(endingOf: path) {
        case .argdown, .annotation: true
        case .json: (try? WorksheetAnswers.isGraph(bytes)) ?? false
        default: path == "-" && ((try? WorksheetAnswers.isGraph(bytes)) ?? false)
        }
    }

    private func isJSON(_ bytes: [UInt8]) -> Bool {
        bytes.first { $0 > 0x20 }.map { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
            ?? false
    }
}
