internal import ArgumentAnalysis
internal import ArgumentModel
internal import SourceText

/// The grades of one or many pupils, written for a teacher.
public struct GradeReport: Sendable, Equatable {
    /// The grades, in the order of the files.
    public let grades: [Grade]
    private let words: DebateWords
    private let hasAnswers: Bool

    /// A report on some grades.
    ///
    /// - Parameter hasAnswers: whether the report says what is right: for the teacher, not for
    ///   who may still learn it.
    public init(
        _ grades: [Grade], words: DebateWords = .english, withAnswers hasAnswers: Bool = false
    ) {
        self.grades = grades
        self.words = words
        self.hasAnswers = hasAnswers
    }
}

// MARK: - A table

extension GradeReport {
    private static let headings = [
        "pupil", "sheet", "points", "possible", "percent", "to_decide", "look_at", "not_judged",
    ]

    /// A row a pupil, under headings: the sums, then the points of each item; `?` is to be
    /// decided by hand, an empty cell is not judged. Cells that a spreadsheet would run are
    /// guarded.
    public var csv: String {
        let items = columns
        let rows = grades.map { grade in
            let points = Dictionary(grade.items.map { ($0.id, $0.cell) }) { first, _ in first }
            return [
                grade.name, grade.sheet ?? words["grade.head.map"], grade.points.written,
                grade.possible.written, "\(grade.percent)", grade.pending.written,
                grade.toCheck.map(\.id).joined(separator: " "),
                grade.open.map(\.id).joined(separator: " "),
            ] + items.map { points[$0] ?? "" }
        }
        return CSVText.text(GradeReport.headings + items, rows)
    }

    /// The items that any grade has, in the order in which they come.
    private var columns: [String] {
        var seen: Set<String> = []
        return grades.flatMap(\.items).map(\.id).filter { seen.insert($0).inserted }
    }
}

extension ItemGrade {
    /// Its points in a table.
    fileprivate var cell: String {
        switch verdict {
        case .doubtful: "?"
        case .open: ""
        case .right, .partly, .wrong, .missing: points.written
        }
    }
}

extension Double {
    /// A number of halves: `7`, `7.5`.
    fileprivate var written: String {
        self == rounded() ? "\(Int(self))" : "\(self)"
    }
}

// MARK: - JSON

extension GradeReport {
    /// Everything as JSON text, which ends in a line break.
    public var json: String {
        JSONWriter.text(
            of: .object(["grades": .list(grades.map { .object($0.jsonObject(hasAnswers)) })]))
    }
}

extension Grade {
    fileprivate func jsonObject(_ hasAnswers: Bool) -> DataObject {
        var object: DataObject = ["pupil": .string(name)]
        object["sheet"] = sheet.map(DataValue.string)
        object["points"] = .number(points)
        object["possible"] = .number(possible)
        object["percent"] = .integer(percent)
        object["toDecide"] = .number(pending)
        object["lookAt"] = .list(toCheck.map { .string($0.id) })
        object["notJudged"] = .list(open.map { .string($0.id) })
        object["items"] = .list(items.map { .object($0.jsonObject(hasAnswers)) })
        if !remarks.isEmpty { object["remarks"] = .list(remarks.map(DataValue.string)) }
        return object
    }
}

extension ItemGrade {
    fileprivate func jsonObject(_ hasAnswers: Bool) -> DataObject {
        var object: DataObject = [
            "id": .string(id), "verdict": .string(verdict.rawValue), "points": .number(points),
            "possible": .number(possible), "given": .string(given),
            "feedback": .string(feedback),
        ]
        if hasAnswers { object["expected"] = .string(expected) }
        object["doubt"] = doubt.map(DataValue.string)
        object["line"] = line.map(DataValue.integer)
        return object
    }
}

// MARK: - Words

extension GradeReport {
    /// The report in lines for people: of one grade everything, of several a line each and what
    /// is to be looked at.
    public var lines: [String] {
        guard grades.count > 1 else { return grades.flatMap(lines) + measure }
        return grades.flatMap { [head(of: $0)] + listed($0.toCheck, word: "grade.check") } + measure
    }

    private func lines(_ grade: Grade) -> [String] {
        let judged = grade.items.filter { $0.verdict != .open }
        let extra = grade.remarks.map { "  " + $0 }
        return [head(of: grade)] + listed(grade.toCheck, word: "grade.check")
            + listed(judged, word: "grade.all") + open(grade)
            + (extra.isEmpty ? [] : [words["grade.extra"]] + extra)
    }

    /// What was written freely, and the names of what could have been.
    private func open(_ grade: Grade) -> [String] {
        let empty = grade.open.filter(\.given.isEmpty).map(\.id).joined(separator: " ")
        return listed(grade.open.filter { !$0.given.isEmpty }, word: "grade.open")
            + (empty.isEmpty ? [] : [words.filled("grade.empty", ["items": empty])])
    }

    private func head(of grade: Grade) -> String {
        let sheet =
            grade.sheet.map { words.filled("grade.head.sheet", ["sheet": $0]) }
            ?? words["grade.head.map"]
        let score = words.filled(
            "grade.score",
            [
                "points": grade.points.written, "possible": grade.possible.written,
                "percent": "\(grade.percent)",
            ])
        guard grade.pending > 0 else { return "\(grade.name), \(sheet): \(score)" }
        let more = words.filled("grade.pending", ["points": grade.pending.written])
        return "\(grade.name), \(sheet): \(score), \(more)"
    }

    private func listed(_ items: [ItemGrade], word heading: String) -> [String] {
        guard !items.isEmpty else { return [] }
        return [words[heading]]
            + items.map { item in
                let given =
                    item.given.isEmpty
                    ? "" : " (\(words.filled("grade.given", ["given": item.given.joinedWords])))"
                let doubt = item.needsLook ? item.doubt.map { " (? \($0))" } ?? "" : ""
                let points = item.verdict == .open ? "" : " \(item.cell)"
                return "  \(item.id)\(points)\(given) \(item.feedback)\(answer(of: item))\(doubt)"
            }
    }

    /// What is right, where the report says it.
    private func answer(of item: ItemGrade) -> String {
        guard hasAnswers, item.verdict != .right, !item.expected.isEmpty else { return "" }
        let slots = ["expected": item.expected]
        return " "
            + (item.verdict == .open
                ? words.filled("grade.lookfor", slots) : words.filled("grade.answer", slots))
    }

    /// What the same wording means, where that decided something.
    private var measure: [String] {
        grades.contains { $0.items.contains { $0.verdict == .doubtful } }
            ? [words["grade.measure"]] : []
    }
}
