public import ArgumentModel

/// The key of an op-ed's worksheets: what grading compares an answer with.
///
/// It holds the worksheets with their right answers, and the graph, which a pupil's own map is
/// compared with. Its JSON form is described by `Documentation/worksheet-key.schema.json`.
public struct WorksheetKey: Sendable, Equatable {
    /// The worksheets; each has a code of its own.
    public let sheets: [Worksheet]
    /// The graph that they were made from.
    public let graph: ArgumentGraph

    /// What the JSON of a key calls itself.
    static let kind = "worksheet-key"

    /// The key of some worksheets.
    ///
    /// - Precondition: no two worksheets have one code.
    public init(_ sheets: [Worksheet], graph: ArgumentGraph) {
        precondition(Set(sheets.map(\.edition.code)).count == sheets.count)
        self.sheets = sheets
        self.graph = graph
    }

    /// The worksheet of that code, without regard to case.
    public func sheet(_ code: String) -> Worksheet? {
        sheets.first { $0.edition.code.lowercased() == code.lowercased() }
    }

    /// The answers that are right, as a pupil would give them who knew all; what only a person
    /// can judge stays empty.
    public var rightAnswers: [WorksheetAnswers] {
        sheets.map { sheet in
            WorksheetAnswers(
                sheet: sheet.edition.code,
                answers: sheet.items.compactMap { item in
                    item.rightAnswer.map { WorksheetAnswers.Answer(item: item.id, text: $0) }
                })
        }
    }
}

extension WorksheetItem {
    /// One right answer; `nil` where only a person can judge.
    public var rightAnswer: String? {
        switch key {
        case .letters(let right, _): right.first
        case .wording(let wordings): wordings.first?.text
        case .open: nil
        }
    }
}
