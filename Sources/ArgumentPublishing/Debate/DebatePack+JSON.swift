internal import ArgumentAnalysis
internal import ArgumentModel
internal import DebatePrep

extension DebatePack {
    /// Everything that the pages say, for programs: an object a part, under its name.
    ///
    /// - Parameter titled: what each page is called.
    package func json(of pages: [DebatePage], titled: (DebatePage) -> String) -> String {
        var object: DataObject = [
            "version": .integer(1), "about": .string(heading), "format": .string(format.id),
        ]
        object["resolution"] = resolution.map { .string($0.text) }
        var parts = DataObject()
        for page in pages {
            var part: DataObject = [
                "title": .string(titled(page)), "for": .string(page.part.audience.rawValue),
            ]
            part["content"] = page.value.json
            parts[page.part.name] = .object(part)
        }
        object["parts"] = .object(parts)
        return JSONWriter.text(of: .object(object))
    }
}

/// Tables of a pack for spreadsheets.
package enum DebateTable {
    /// The rows as CSV, the first as headings.
    package static func text(_ rows: [[String]]) -> String {
        rows.map(CSVText.line).joined()
    }
}
