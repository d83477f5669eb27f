internal import ArgumentKit
internal import ArgumentParser

/// The texts of a folder: its op-eds, or, where it has none, its graphs.
struct FolderTexts {
    /// Their paths, sorted by the bytes of their names.
    let paths: [String]

    /// - Parameter form: which to take; `nil` takes the first of op-eds, Argdown, annotation
    ///   records and graphs that there are.
    /// - Throws: ``Failure`` where there is none.
    init(of folder: String, _ form: FileForm?) throws(Failure) {
        let names = try Files.names(in: folder).filter { !$0.hasPrefix(".") }
        let orders: [FileForm] = form.map { [$0] } ?? [.text, .argdown, .annotation, .json]
        let found =
            orders.lazy.map { form in names.filter { FolderTexts.form(of: $0) == form } }
            .first { !$0.isEmpty } ?? []
        paths = found.map { Files.asFolder(folder) + $0 }
            .filter { !Files.isFolder($0) }
        guard !paths.isEmpty else {
            throw Failure(
                .badInput,
                "holds no op-ed (.txt, .md) and no graph (.argdown, .annotation.json, .json); "
                    + "--from says which of its files to take", file: folder)
        }
    }

    private static func form(of name: String) -> FileForm? {
        let lower = name.lowercased()
        if [".txt", ".md", ".text", ".markdown"].contains(where: lower.hasSuffix) { return .text }
        return FileForm(endingOf: lower)
    }
}

/// Work on many texts on all cores, with few of them in memory at once.
struct ManyTexts {
    let paths: [String]
    /// Whether progress is told on standard error.
    let tellsProgress: Bool

    /// Refuses texts of one name, of which only the later one's output would be left.
    ///
    /// - Parameter what: what would become of both, and the way out.
    func refuseTwins(_ what: String) throws(Failure) {
        var first: [String: String] = [:]
        for path in paths {
            guard let other = first.updateValue(path, forKey: FileForm.stem(of: path)) else {
                continue
            }
            throw Failure(.validationFailure, "and \(other) would \(what)", file: path)
        }
    }

    /// What became of a text.
    private enum Outcome<Result: Sendable>: Sendable {
        case done(Result)
        case failed([Complaint])
    }

    /// Does the work on each text and takes the results in the order of the texts; a text that
    /// fails is told, and the others go on.
    ///
    /// - Returns: how many failed.
    func forEach<Result: Sendable>(
        _ speech: SpeechOptions, _ work: @escaping @Sendable (String) async throws -> Result,
        take: (Result) -> Void
    ) async -> Int {
        let width = 2 * Cores.count
        var waiting: [Int: Outcome<Result>] = [:]
        var (started, taken, failed) = (0, 0, 0)
        await withTaskGroup(of: (Int, Outcome<Result>).self) { group in
            while taken < paths.count {
                while started < paths.count, started - taken < width {
                    let (number, path) = (started, paths[started])
                    group.addTask { (number, await Self.outcome(path, work)) }
                    started += 1
                }
                guard let (number, outcome) = await group.next() else { break }
                waiting[number] = outcome
                while let outcome = waiting.removeValue(forKey: taken) {
                    taken += 1
                    switch outcome {
                    case .done(let result): take(result)
                    case .failed(let complaints):
                        failed += 1
                        speech.tell(complaints)
                    }
                    tell(taken)
                }
            }
        }
        return failed
    }

    private static func outcome<Result>(
        _ path: String, _ work: @Sendable (String) async throws -> Result
    ) async -> Outcome<Result> {
        do {
            return .done(try await work(path))
        } catch let failure as Failure {
            return .failed(
                failure.complaints.map { complaint in
                    var complaint = complaint
                    complaint.file = complaint.file ?? path
                    return complaint
                })
        } catch {
            return .failed([Complaint(file: path, message: "\(error)")])
        }
    }

    /// A line now and then; in a terminal one that goes on.
    private func tell(_ count: Int) {
        guard tellsProgress else { return }
        if Streams.errorIsTerminal {
            let end = count == paths.count ? "\n" : ""
            Streams.put(Array("\r\(count) of \(paths.count)\(end)".utf8), 2)
        } else if count % 100 == 0, count < paths.count {
            Streams.tell("\(count) of \(paths.count)")
        }
    }

    /// Tells how many were done, and ends with 2 where some were not.
    func tellEnd(_ what: String, failed: Int, _ speech: SpeechOptions) throws(Failure) {
        let done = paths.count - failed
        if !speech.quiet {
            let bad = failed == 0 ? "" : "; \(failed) of \(paths.count) could not be read"
            Streams.tell("\(done) \(done == 1 ? "text" : "texts") \(what)\(bad)")
        }
        if failed > 0 { throw Failure(.badInput) }
    }
}
