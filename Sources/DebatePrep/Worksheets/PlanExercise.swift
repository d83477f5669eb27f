internal import ArgumentModel

/// What a plan for a speech has, on each side.
enum PlanPart: String, CaseIterable {
    case opening, first, second, their, closing
}

extension WorksheetMaking {
    /// A plan for a speech on each side, which only a person can judge.
    func plan() -> WorksheetExercise? {
        guard graph.thesis != nil else { return nil }
        let cells = DebateSide.allCases.flatMap { side in PlanPart.allCases.map { (side, $0) } }
        let items = cells.enumerated().map { number, cell in
            WorksheetItem(
                "G\(number + 1)",
                prompt: words.filled(
                    "worksheet.plan.cell",
                    [
                        "side": words["worksheet.side.\(cell.0.rawValue).name"],
                        "part": words["worksheet.plan.\(cell.1.rawValue).ask"],
                    ]),
                key: .open(hint: words["worksheet.plan.\(cell.1.rawValue).hint"]))
        }
        return WorksheetExercise(.plan, title: title(.plan), task: task(.plan), items: items)
    }
}
