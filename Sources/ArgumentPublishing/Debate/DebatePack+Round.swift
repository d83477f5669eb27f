internal import ArgumentAnalysis
internal import ArgumentDiagrams
internal import ArgumentModel
internal import DebatePrep
internal import SourceText

/// The pages of the round itself: flow sheet, ballot, timer.
extension DebatePack {
    /// How many words of an argument a cell of the flow sheet holds.
    private static let cellWords = 11
    /// How many rows a blank sheet has.
    private static let blankRows = 7

    func flowPage(_ part: DebatePart) -> DebatePage {
        let flows = format.flowSheets.map { PrefilledFlow($0, of: briefs, in: debate) }
        let blank = format.flowSheets.map { sheetValue($0, rows: blankRows(of: $0), isBlank: true) }
        let filled = flows.map { flow in
            sheetValue(
                flow.sheet,
                rows: flow.rows.map(rowValue)
                    + blankRows(of: flow.sheet).dropFirst(flow.rows.count),
                isBlank: false)
        }
        var page = DebatePage(
            part,
            [
                "resolution": resolutionValue, "boxes": .list(format.boxes.map { .text($0) }),
                "sheets": .list(leavesFlowBlank ? blank : filled + blank),
            ])
        page.tables = flows.map { flow in
            [flow.sheet.columns.map(columnTitle)]
                + (leavesFlowBlank ? [] : flow.rows.map { $0.map(tableCell) })
        }
        return page
    }

    private func sheetValue(
        _ sheet: DebateFormat.FlowSheet, rows: [PageValue], isBlank: Bool
    ) -> PageValue {
        let whose = sheet.side.map { words.filled("flow.side", ["side": name(of: $0)]) }
        return [
            "heading": .text(whose ?? words["flow.both"]), "isBlank": .flag(isBlank),
            "columns": .list(
                sheet.columns.map { column in
                    [
                        "title": .text(column.title),
                        "minutes": .text(
                            words.filled("flow.minutes", ["n": minutes(column.seconds)])),
                        "side": .text(column.side.rawValue),
                    ]
                }), "rows": .list(rows),
        ]
    }

    private func blankRows(of sheet: DebateFormat.FlowSheet) -> [PageValue] {
        let cell: PageValue = cellValue(.blank)
        let row: PageValue = ["cells": .list(Array(repeating: cell, count: sheet.columns.count))]
        return Array(repeating: row, count: Self.blankRows)
    }

    private func rowValue(_ row: [PrefilledFlow.Cell]) -> PageValue {
        ["cells": .list(row.map(cellValue))]
    }

    private func cellValue(_ cell: PrefilledFlow.Cell) -> PageValue {
        var says: (label: String, text: String) = ("", "")
        if case .says(let id, _) = cell { says = told(id) }
        return [
            "label": .text(says.label), "text": .text(says.text),
            "isAbove": .flag(cell == .above), "isDropped": .flag(cell == .dropped),
        ]
    }

    /// The first words of an argument, with the labels of what supports it.
    private func told(_ id: Statement.ID) -> (label: String, text: String) {
        let text = debate.graph.statements[id]?.quotedWords ?? ""
        return (debate.labels[id], text.cut(to: Self.cellWords))
    }

    private func columnTitle(_ column: DebateFormat.Column) -> String {
        column.title + " (" + words.filled("flow.minutes", ["n": minutes(column.seconds)]) + ")"
    }

    private func tableCell(_ cell: PrefilledFlow.Cell) -> String {
        switch cell {
        case .blank, .above: ""
        case .dropped: words["flow.dropped"]
        case .says(let id, _):
            debate.labels[id] + ": " + (debate.graph.statements[id]?.quotedWords ?? "")
        }
    }

    var ballotValue: PageValue {
        let speakers = format.speeches.filter {
            $0.action == .constructive || $0.action == .rebuttal
        }
        return [
            "resolution": resolutionValue, "format": .text(format.name),
            "pro": .text(name(of: .pro)), "con": .text(name(of: .con)),
            "ranked": ranked, "judged": .list(judged.map { .text($0) }),
            "boxes": .list(format.boxes.map { .text($0) }),
            "speakers": .list(speakers.map(speechValue)),
            "levels": .list((1...4).map { .text(words["rubric.level.\($0)"]) }),
            "criteria": .list(
                ["claim", "clarification", "evidence", "warrant", "counterargument"].map { name in
                    [
                        "name": .text(words["rubric.\(name).name"]),
                        "levels": .list((1...4).map { .text(words["rubric.\(name).\($0)"]) }),
                    ]
                }),
        ]
    }

    /// The teams, where there are more than one of a side, in the order in which they speak.
    private var teams: [String] {
        var seen: Set<String> = []
        let all = format.speeches.compactMap(\.team).filter { seen.insert($0).inserted }
        return all.count > DebateSide.allCases.count ? all : []
    }

    /// Who gets marks of their own.
    private var judged: [String] { teams.isEmpty ? [name(of: .pro), name(of: .con)] : teams }

    /// Several teams are ranked rather than one side preferred.
    private var ranked: PageValue {
        guard !teams.isEmpty else { return .list([]) }
        let title = words.filled("ballot.ranks", ["n": "\(teams.count)"])
        return .list([["title": .text(title), "teams": .list(teams.map { .text($0) })]])
    }

    private func speechValue(_ speech: DebateFormat.Speech) -> PageValue {
        [
            "id": .text(speech.id), "name": .text(speech.name), "team": .text(speech.team),
            "side": .text(speech.side.map(name) ?? words["timer.both"]),
            "minutes": .text(minutes(speech.seconds)), "seconds": .number(speech.seconds),
        ]
    }

    func timerPage(_ part: DebatePart) -> DebatePage {
        var page = DebatePage(
            part,
            [
                "resolution": resolutionValue, "format": .text(format.name),
                "speeches": .list(format.speeches.map(speechValue)),
                "total": .text(minutes(format.seconds)),
                "preparation": .text(
                    format.preparation.map {
                        words.filled("timer.preparation", ["n": minutes($0)])
                    }),
                "preparationSeconds": .number(format.preparation ?? 0),
                "notes": .list(format.notes.map { .text($0) }),
            ])
        page.script = Resource.text("debate/timer.js")
        return page
    }
}
