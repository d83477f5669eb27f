internal import ArgumentKit

extension Inspect {
    /// A line a text of a folder.
    private struct Line: Sendable {
        let text: String
        let reaches: Bool
        /// What was noticed in reading it.
        let complaints: [Complaint]
    }

    /// Inspects the texts of a folder; says whether one has a finding that `--fail-on` asks for.
    func inspectFolder() async throws -> Bool {
        let paths = try FolderTexts(of: input, reading.from).paths
        try Overwriting.checkRead(paths.map(Optional.some), output)
        for path in output { try guardOutput([], at: path) }
        let texts = ManyTexts(
            paths: paths,
            tellsProgress: !speech.quiet)
        var table = StructureRow.headerLine
        var reached = false
        let failed = await texts.forEach(speech, { try self.line(of: $0) }) { line in
            speech.tell(line.complaints)
            table += line.text
            reached = reached || line.reaches
        }
        for path in output.isEmpty ? ["-"] : output {
            try Files.write(Array(table.utf8), to: path)
        }
        try texts.tellEnd("inspected", failed: failed, speech)
        return reached
    }

    private func line(of path: String) throws -> Line {
        let input = try reading.load(path)
        let report = report(on: input.graph, input.document)
        return Line(
            text: report.row(named: Files.name(of: path)).line,
            reaches: failOn.map(report.findings.reach) ?? false,
            complaints: input.complaints(path))
    }
}
