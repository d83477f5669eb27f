public import ArgumentModel

extension WorksheetKey {
    /// Reads the key of worksheets, such as the `key.json` of a debate pack.
    ///
    /// - Throws: ``ArgumentModel/FormError`` with line, column and the way out.
    public init(json bytes: [UInt8]) throws(FormError) {
        do {
            self = try WorksheetKey(JSONParser.parse(bytes))
        } catch {
            throw error.located(in: bytes)
        }
    }

    private init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a worksheet key")
        guard try reader.string("kind") == WorksheetKey.kind else {
            throw FormProblem(
                offset: reader.offset,
                message: "this is no key of worksheets; name the key.json of a debate pack")
        }
        let place = reader.offset(of: "version")
        guard try reader.integer("version") == WorksheetKey.jsonVersion else {
            throw FormProblem(
                offset: place,
                message: "a key of this version cannot be read; make the pack again")
        }
        sheets = try WorksheetKey.sheets(reader.list("sheets"))
        let graphPlace = reader.offset(of: "graph")
        let data = try reader.data("graph")
        try reader.refuseTheRest("a worksheet key")
        do {
            graph = try ArgumentGraph(jsonData: data)
        } catch {
            throw FormProblem(offset: graphPlace, message: "the graph: \(error.message)")
        }
    }

    private static func sheets(_ values: [LocatedValue]) throws(FormProblem) -> [Worksheet] {
        var sheets: [Worksheet] = []
        for value in values {
            let sheet = try Worksheet(value)
            guard !sheets.contains(where: { $0.edition == sheet.edition }) else {
                throw FormProblem(
                    offset: value.offset,
                    message: "worksheet \(sheet.edition.code) stands twice; keep one")
            }
            sheets.append(sheet)
        }
        return sheets
    }
}

extension Worksheet {
    fileprivate init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a worksheet")
        _ = try reader.required("sheet")
        guard let level = try reader.choice("level", of: WorksheetLevel.self),
            let version = try reader.choice("version", of: WorksheetVersion.self)
        else { throw reader.missing("level\" or \"version") }
        let seed = try reader.integer("seed") ?? WorksheetEdition.standardSeed
        let title = try reader.required("title")
        var exercises: [WorksheetExercise] = []
        for value in try reader.list("exercises") { exercises.append(try .init(value)) }
        var leftOut: [LeftOutExercise] = []
        for value in try reader.list("leftOut") { leftOut.append(try .init(value)) }
        try reader.refuseTheRest("a worksheet")
        self.init(
            edition: WorksheetEdition(level, version: version, seed: seed), title: title,
            exercises: exercises, leftOut: leftOut)
        var seen: Set<String> = []
        if let twice = items.first(where: { !seen.insert($0.id).inserted }) {
            throw FormProblem(
                offset: value.offset, message: "item \(twice.id) stands twice; rename one")
        }
    }
}

extension LeftOutExercise {
    fileprivate init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "an exercise that is left out")
        guard let kind = try reader.choice("kind", of: WorksheetExercise.Kind.self) else {
            throw reader.missing("kind")
        }
        self.init(kind: kind, reason: try reader.required("reason"))
        try reader.refuseTheRest("an exercise that is left out")
    }
}

extension WorksheetExercise {
    fileprivate init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "an exercise")
        _ = try reader.string("letter")
        guard let kind = try reader.choice("kind", of: Kind.self) else {
            throw reader.missing("kind")
        }
        let title = try reader.required("title")
        let task = try reader.string("task") ?? ""
        let options = try WorksheetOption.list(&reader)
        var items: [WorksheetItem] = []
        for value in try reader.list("items") {
            items.append(try WorksheetItem(value, kind, options))
        }
        try reader.refuseTheRest("an exercise")
        self.init(kind, title: title, task: task, options: options, items: items)
    }
}

extension WorksheetOption {
    fileprivate static func list(
        _ outer: inout ObjectReader
    ) throws(FormProblem) -> [WorksheetOption] {
        var options: [WorksheetOption] = []
        for value in try outer.list("options") {
            var reader = try ObjectReader(value, what: "an answer to choose")
            let statement = try reader.string("statement").map(Statement.ID.init(rawValue:))
            options.append(
                WorksheetOption(
                    letter: try reader.required("letter").lowercased(),
                    text: try reader.required("text"), meaning: try reader.string("meaning"),
                    statement: statement))
            try reader.refuseTheRest("an answer to choose")
        }
        return options
    }
}

extension WorksheetItem {
    fileprivate init(
        _ value: LocatedValue, _ kind: WorksheetExercise.Kind, _ bank: [WorksheetOption]
    ) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "an item")
        let place = reader.offset(of: "id")
        let id = try reader.required("id").uppercased()
        guard id.hasPrefix(kind.letter), Int(id.dropFirst()) != nil else {
            throw FormProblem(
                offset: place,
                message: "an item of this exercise is called \(kind.letter) and a number")
        }
        let own = try WorksheetOption.list(&reader)
        let answerPlace = reader.offset(of: "answer")
        guard let answer = reader.value("answer") else { throw reader.missing("answer") }
        let key = try WorksheetAnswerKey(answer)
        let letters = (own.isEmpty ? bank : own).map(\.letter)
        if case .letters(let right, let near) = key,
            let unknown = (right + near).first(where: { !letters.contains($0) })
        {
            throw FormProblem(
                offset: answerPlace, message: "no answer of \(id) has the letter \"\(unknown)\"")
        }
        self.init(
            id: id, prompt: try reader.string("prompt") ?? "",
            quotation: try reader.string("quotation"), place: try reader.string("place"),
            options: own, key: key, doubt: try reader.string("doubt"))
        try reader.refuseTheRest("an item")
    }
}

extension WorksheetAnswerKey {
    fileprivate init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "the answer of an item")
        let open = try reader.string("open")
        let right = try reader.strings("letters").map { $0.lowercased() }
        let near = try reader.strings("near").map { $0.lowercased() }
        var wordings: [WorksheetWording] = []
        for value in try reader.list("wording") {
            var wording = try ObjectReader(value, what: "a wording")
            wordings.append(
                WorksheetWording(
                    try wording.required("text"), at: try wording.string("place")))
            try wording.refuseTheRest("a wording")
        }
        try reader.refuseTheRest("the answer of an item")
        if let open {
            self = .open(hint: open)
        } else if !right.isEmpty {
            self = .letters(right: right, near: near)
        } else if !wordings.isEmpty {
            self = .wording(wordings)
        } else {
            throw FormProblem(
                offset: value.offset,
                message: "an answer has \"letters\", \"wording\" or \"open\"; add one")
        }
    }
}
