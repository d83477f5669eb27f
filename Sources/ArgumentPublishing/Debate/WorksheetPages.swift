package import ArgumentDiagrams
package import ArgumentModel
package import DebatePrep

/// The worksheets of a debate pack and their key, as pages.
package struct WorksheetPages {
    /// The worksheets, with what is right.
    package let key: WorksheetKey
    private let words: DebateWords
    /// The finished pictures of the maps with blanks, by the codes of their worksheets.
    private var maps: [String: [UInt8]] = [:]

    /// The worksheets of all levels on a graph.
    package init(
        of graph: ArgumentGraph, version: WorksheetVersion = .a,
        seed: Int = WorksheetEdition.standardSeed, words: DebateWords = .english
    ) {
        let sheets = Worksheet.all(of: graph, version: version, seed: seed, words: words)
        key = WorksheetKey(sheets, graph: graph)
        self.words = words
    }

    /// The page of a part; `nil` where it is none of these.
    package func page(_ part: DebatePart) -> DebatePage? {
        if part.name == WorksheetPages.keyName { return DebatePage(part, keyValue) }
        let sheet = key.sheets.first { $0.partName == part.name }
        return sheet.map { page($0, part) }
    }

    private static let keyName = "key"

    /// The key for programs, as a file.
    package var keyFile: (name: String, text: String) {
        (WorksheetPages.keyName + ".json", key.json)
    }

    // MARK: Maps with blanks

    /// A map with blanks that is to be drawn.
    package struct Drawing {
        /// The code of its worksheet.
        package let sheet: String
        /// The file of its picture.
        package let file: String
        /// The drawing.
        package let diagram: Diagram
    }

    /// What of a page the map fills: its width and half its height, in points.
    private static let room = PrintedMap(width: 510, height: 400)

    /// The maps with blanks of all worksheets.
    package var drawings: [Drawing] {
        key.sheets.compactMap { sheet in
            sheet.map.map { map in
                Drawing(
                    sheet: sheet.edition.code, file: sheet.mapFile,
                    diagram: map.blanked.diagram(style: WorksheetPages.style))
            }
        }
    }

    /// Black lines and no names: the items' names stand in the boxes that are blank.
    private static var style: DiagramStyle {
        var style = DiagramStyle.report
        style.terms = .plain
        style.extent = .everything
        style.title = ""
        style.showsCredit = false
        style.showsNames = false
        style.unsureBelow = 0
        style.theme = DiagramTheme.named("print") ?? .standard
        return room.fitted(style)
    }

    /// Takes the finished picture of a map.
    package mutating func draw(_ drawing: Drawing, as svg: [UInt8]) {
        maps[drawing.sheet] = PrintedMap.enlarged(svg)
    }

    /// The pictures as files, which the Markdown pages show.
    package var pictures: [(name: String, bytes: [UInt8])] {
        key.sheets.compactMap { sheet in
            maps[sheet.edition.code].map { (sheet.mapFile, $0) }
        }
    }

    // MARK: For the class

    private func page(_ sheet: Worksheet, _ part: DebatePart) -> DebatePage {
        let picture = maps[sheet.edition.code].map(HTMLPicture.init)
        var page = DebatePage(
            part,
            [
                "title": .text(words.filled("worksheet.title", ["sheet": sheet.edition.code])),
                "sheetTitle": .text(words.filled("worksheet.title", ["sheet": sheet.edition.code])),
                "sheet": .text(sheet.edition.code),
                "level": .text(words["worksheet.level.\(sheet.edition.level.rawValue)"]),
                "about": .text(sheet.title),
                "exercises": .list(sheet.exercises.map { value($0, sheet, picture) }),
                "isShort": .flag(!sheet.leftOut.isEmpty),
                "leftOut": .list(sheet.leftOut.map(leftOut)),
            ])
        page.styles = [picture?.style ?? ""]
        return page
    }

    private func leftOut(_ left: LeftOutExercise) -> PageValue {
        ["letter": .text(left.letter), "reason": .text(left.reason)]
    }

    private func value(
        _ exercise: WorksheetExercise, _ sheet: Worksheet, _ picture: HTMLPicture?
    ) -> PageValue {
        let isMap = exercise.kind == .map
        let isNamed = exercise.options.contains { $0.statement == nil }
        return [
            "letter": .text(exercise.letter), "title": .text(exercise.title),
            "kind": .text(exercise.kind.rawValue), "task": .text(exercise.task),
            "map": .markup(isMap ? picture?.markup ?? "" : ""),
            "mapFile": .text(isMap && picture != nil ? sheet.mapFile : ""),
            "mapSummary": .text(
                words.filled("worksheet.map.alt", ["n": "\(exercise.items.count)"])),
            "hasBank": .flag(!exercise.options.isEmpty),
            "bankTitle": .text(
                isNamed ? words["worksheet.choose"] : words["worksheet.bank"]),
            "bank": .list(exercise.options.map(value)),
            "items": .list(exercise.items.map { value($0, exercise) }),
            "isPlan": .flag(exercise.kind == .plan), "rows": .list(planRows(exercise)),
        ]
    }

    /// The plan of a speech as a table: a row a part, a column a side.
    private func planRows(_ exercise: WorksheetExercise) -> [PageValue] {
        guard exercise.kind == .plan else { return [] }
        let count = exercise.items.count / 2
        return WorksheetPages.planParts.prefix(count).enumerated().map { number, part in
            [
                "part": .text(words["worksheet.plan.\(part).ask"]),
                "pro": .text(exercise.items[number].id),
                "con": .text(exercise.items[number + count].id),
            ]
        }
    }

    private static let planParts = ["opening", "first", "second", "their", "closing"]

    private func value(_ option: WorksheetOption) -> PageValue {
        [
            "letter": .text(option.letter), "text": .text(option.text),
            "meaning": .text(option.meaning), "isName": .flag(option.statement == nil),
        ]
    }

    private func value(_ item: WorksheetItem, _ exercise: WorksheetExercise) -> PageValue {
        let isChosen =
            if case .letters = item.key { true } else { false }
        return [
            "id": .text(item.id), "prompt": .text(prompt(item, exercise)),
            "name": .text(name(item, exercise)), "quote": .text(item.quotation),
            "place": .text(item.place), "isChosen": .flag(isChosen),
            "lines": .list(
                Array(repeating: .flag(true), count: isChosen ? 0 : lines(item, exercise))),
            "hasOwn": .flag(!item.options.isEmpty), "own": .list(item.options.map(value)),
        ]
    }

    /// The part of an argument that an item asks for.
    private func name(_ item: WorksheetItem, _ exercise: WorksheetExercise) -> String {
        guard exercise.kind == .toulmin,
            let number = exercise.items.firstIndex(where: { $0.id == item.id })
        else { return "" }
        let parts = ["claim", "data", "warrant", "backing", "qualifier", "rebuttal"]
        return parts.indices.contains(number)
            ? words["worksheet.toulmin.part.\(parts[number])"] : ""
    }

    private func prompt(_ item: WorksheetItem, _ exercise: WorksheetExercise) -> String {
        exercise.kind == .map
            ? words.filled("worksheet.map.ask", ["id": item.id]) : item.prompt
    }

    /// How many lines there are to write on.
    private func lines(_ item: WorksheetItem, _ exercise: WorksheetExercise) -> Int {
        switch exercise.kind {
        case .assumption, .evidence: 3
        case .toulmin: WorksheetPages.shortParts.contains(item.id) ? 1 : 2
        default: 2
        }
    }

    /// Backing and qualifier are a few words.
    private static let shortParts = ["A4", "A5"]

    // MARK: For the teacher

    private var keyValue: PageValue {
        [
            "title": .text(words["part.key"]), "about": .text(key.sheets.first?.title),
            "sheets": .list(key.sheets.map(keyed)),
            "rubric": .list(
                WorksheetPages.criteria.map { criterion in
                    [
                        "name": .text(words["worksheet.rubric.\(criterion).name"]),
                        "levels": .list(
                            WorksheetPages.levels.map {
                                .text(words["worksheet.rubric.\(criterion).\($0)"])
                            }),
                    ]
                }),
        ]
    }

    private static let criteria = ["claim", "evidence", "warrant", "answer", "clarity"]
    private static let levels = ["four", "three", "two", "one"]

    private func keyed(_ sheet: Worksheet) -> PageValue {
        let count = sheet.items.count(where: \.isJudged)
        return [
            "sheet": .text(sheet.edition.code),
            "title": .text(words.filled("worksheet.title", ["sheet": sheet.edition.code])),
            "level": .text(words["worksheet.level.\(sheet.edition.level.rawValue)"]),
            "points": .text(
                words.filled(
                    "worksheet.key.points",
                    ["n": "\(count)", "sheet": sheet.edition.code])),
            "exercises": .list(
                sheet.exercises.map { exercise in
                    [
                        "letter": .text(exercise.letter), "title": .text(exercise.title),
                        "items": .list(
                            exercise.kind == .plan
                                ? [plan(exercise)] : exercise.items.map { keyed($0, exercise) }),
                    ]
                }),
            "isShort": .flag(!sheet.leftOut.isEmpty),
            "leftOut": .list(sheet.leftOut.map(leftOut)),
        ]
    }

    private func keyed(_ item: WorksheetItem, _ exercise: WorksheetExercise) -> PageValue {
        // Every value is given, as an absent one would be taken from the exercise.
        let shared: PageValue = [
            "id": .text(item.id), "name": .text(name(item, exercise)),
            "about": .text(about(item)), "doubt": .text(item.doubt),
            "isJudged": .flag(item.isJudged),
        ]
        switch item.key {
        case .letters(let right, let near):
            let chosen = exercise.options(for: item).first { right.contains($0.letter) }
            return shared.adding([
                "letter": .text(chosen?.letter), "text": .text(chosen?.text), "where": "",
                "near": .text(near.joined(separator: ", ")), "others": [],
            ])
        case .wording(let accepted):
            return shared.adding([
                "letter": "", "text": .text(accepted.first?.text),
                "where": .text(accepted.first?.place), "near": "",
                "others": .list(
                    accepted.dropFirst().map {
                        ["text": .text($0.text), "where": .text($0.place)]
                    }),
            ])
        case .open(let hint):
            return shared.adding([
                "hint": .text(words.filled("worksheet.key.open", ["hint": hint]))
            ])
        }
    }

    /// The items of a plan in one row: they are all judged by the rubric.
    private func plan(_ exercise: WorksheetExercise) -> PageValue {
        let ends = [exercise.items.first, exercise.items.last].compactMap { $0?.id }
        return [
            "id": .text(ends.joined(separator: "–")), "name": "", "isJudged": .flag(false),
            "hint": .text(
                words.filled(
                    "worksheet.key.open", ["hint": words["worksheet.rubric.title"]])),
        ]
    }

    /// The passage that an item is about, by its first words and its place.
    private func about(_ item: WorksheetItem) -> String {
        guard let quotation = item.quotation else { return "" }
        let first = quotation.split(separator: " ").prefix(4).joined(separator: " ")
        return [first + " …", item.place.map { "(\($0))" }].compactMap(\.self)
            .joined(separator: " ")
    }
}

extension Worksheet {
    /// The part of the pack that it is.
    fileprivate var partName: String { "worksheet-\(edition.level.number)" }

    /// The file of its map's picture.
    fileprivate var mapFile: String { "\(partName)-map.svg" }

    fileprivate var map: WorksheetMap? { exercises.first { $0.kind == .map }?.map }
}
