internal import ArgumentKit
internal import ArgumentParser

/// `argraph map folder/ -o out/`: every op-ed of a folder.
extension Map {
    /// The folder to map; `nil` where inputs are files.
    var folder: String? { inputs.count == 1 ? inputs.first { Files.isFolder($0) } : nil }

    /// Refuses what is meant for one op-ed.
    func checkFolder() throws {
        guard output.count < 2 else {
            throw ValidationError("a folder is mapped into one folder; name it with one -o")
        }
        guard edits == nil, corrections == nil, picture.look.appendix == nil else {
            throw ValidationError(
                "--edits, --corrections and --appendix take one op-ed; map them one at a time")
        }
        if page.spread { try checkSpread([]) }
        // As of several op-eds: one answer is of one.
        try mining.check(reading, inputs: inputs + inputs, edits: nil)
        guard !speech.json else {
            throw ValidationError(
                "--json tells of one map; for the figures of a folder: argraph inspect "
                    + "\((folder ?? "").shellQuoted) --csv")
        }
        if let out = output.first, Files.exists(out), !Files.isFolder(out) {
            throw ValidationError("\(out) is a file; a folder is mapped into a folder")
        }
    }

    /// Maps the op-eds of a folder, each as it would be by itself.
    func map(folder: String) async throws {
        let texts = ManyTexts(
            paths: try FolderTexts(of: folder, reading.from).paths, tellsProgress: !speech.quiet)
        let out = output.first.map(Files.asFolder) ?? ""
        try texts.refuseTwins(
            "be written to the same file; rename one, or map them one at a time with -o")
        let forms = texts.paths.flatMap { self.forms(isGraph: FileForm.isGraph($0, reading.from)) }
        let all = forms.map { Target(out, $0) }
        speech.tell(IdleOptions(picture, page, for: all).complaints)
        if !out.isEmpty { try Files.makeFolder(out) }
        let failed = await texts.forEach(
            speech, { try await self.alone($0, into: out) }, take: { _ in })
        try texts.tellEnd("mapped", failed: failed, speech)
    }

    private func alone(_ path: String, into out: String) async throws {
        var one = self
        let stem = out + FileForm.stem(of: path)
        one.inputs = [path]
        one.output = forms(isGraph: FileForm.isGraph(path, reading.from)).map { stem + $0.ending }
        one.speech.quiet = true
        guard try await one.map(path) else {
            throw Failure(.badInput, "has errors; its map shows what could be read", file: path)
        }
    }
}

extension Files {
    /// Makes a folder, and those that it lies in.
    static func makeFolder(_ path: String) throws(Failure) {
        guard !isFolder(path) else { return }
        do {
            try make(path)
        } catch {
            throw Failure(.cannotWrite, "this folder cannot be made", file: path)
        }
    }
}
