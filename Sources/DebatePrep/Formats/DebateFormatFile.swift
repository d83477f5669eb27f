internal import ArgumentModel

/// What a format's file says, checked.
struct DebateFormatFile: Sendable, Equatable {
    /// A timed part, its name perhaps with `{side}`.
    struct Row: Sendable, Equatable {
        let id: String
        let name: String
        let side: DebateSide?
        let seconds: Int
        let action: DebateFormat.Action
        let team: String?

        func filled(_ text: String, _ side: String?) -> String {
            DebateFormatFile.filled(text, side)
        }
    }

    /// A flow sheet, its columns naming speeches by their places.
    struct Sheet: Sendable, Equatable {
        let side: DebateSide?
        let columns: [Column]
    }

    /// A column of one or more speeches.
    struct Column: Sendable, Equatable {
        let title: String
        let speeches: [Int]
    }

    let id: String
    let name: String
    let pro: DebateFormat.SideName
    let con: DebateFormat.SideName
    let speeches: [Row]
    let sheets: [Sheet]
    let boxes: [String]
    let preparation: Int?
    let notes: [String]
    let questions: DebateFormat.Questions?
    let isSwitchable: Bool

    /// A text with the side's name in its slot.
    static func filled(_ text: String, _ side: String?) -> String {
        side.map { text.replacing("{side}", with: $0) } ?? text
    }

    init(_ value: LocatedValue, id: String) throws(FormProblem) {
        self.id = id
        var reader = try ObjectReader(value, what: "a debate format")
        try DebateFormatFile.checkVersion(&reader)
        name = try reader.required("name")
        isSwitchable = try reader.flag("switchable")
        var sides = try ObjectReader(
            DebateFormatFile.present("sides", &reader), what: "the names of the sides")
        pro = try DebateFormatFile.sideName("pro", &sides)
        con = try DebateFormatFile.sideName("con", &sides)
        try sides.refuseTheRest("\"sides\"")
        speeches = try DebateFormatFile.speeches(&reader)
        sheets = try DebateFormatFile.sheets(&reader, speeches)
        boxes = try reader.strings("boxes")
        preparation = try DebateFormatFile.seconds("preparation", &reader)
        notes = try reader.strings("notes")
        questions =
            try reader.choice("questions", of: DebateFormat.Questions.self)
            ?? DebateFormatFile.questions(of: speeches)
        try reader.refuseTheRest("a debate format")
    }

    private static func checkVersion(_ reader: inout ObjectReader) throws(FormProblem) {
        let offset = reader.offset(of: "version")
        guard try reader.integer("version") == 1 else {
            throw FormProblem(
                offset: offset,
                message: "this is no debate format that is known here; write "
                    + "\"version\": 1")
        }
    }

    private static func present(
        _ name: String, _ reader: inout ObjectReader
    ) throws(FormProblem) -> LocatedValue {
        guard let value = reader.value(name) else { throw reader.missing(name) }
        return value
    }

    private static func sideName(
        _ side: String, _ reader: inout ObjectReader
    ) throws(FormProblem) -> DebateFormat.SideName {
        var fields = try ObjectReader(present(side, &reader), what: "the name of a side")
        let name = try fields.required("name")
        let short = try fields.string("short") ?? name
        try fields.refuseTheRest("the name of a side")
        return DebateFormat.SideName(name: name, short: short)
    }

    private static func speeches(_ reader: inout ObjectReader) throws(FormProblem) -> [Row] {
        let offset = reader.offset(of: "speeches")
        var rows: [Row] = []
        for value in try reader.list("speeches") {
            let row = try Row(value)
            guard !rows.contains(where: { $0.id == row.id }) else {
                throw FormProblem(
                    offset: value.offset,
                    message: "two speeches have the id \"\(row.id)\"; give each its own")
            }
            rows.append(row)
        }
        guard !rows.isEmpty else {
            throw FormProblem(
                offset: offset, message: "a debate has at least one speech; fill \"speeches\"")
        }
        return rows
    }

    private static func sheets(
        _ reader: inout ObjectReader, _ rows: [Row]
    ) throws(FormProblem) -> [Sheet] {
        let offset = reader.offset(of: "sheets")
        var sheets: [Sheet] = []
        for value in try reader.list("sheets") { sheets.append(try Sheet(value, rows)) }
        guard !sheets.isEmpty else {
            throw FormProblem(
                offset: offset, message: "a format has at least one flow sheet; fill \"sheets\"")
        }
        return sheets
    }

    /// What the speeches say of questions, where the file does not: the first kind among them.
    private static func questions(of speeches: [Row]) -> DebateFormat.Questions? {
        speeches.compactMap { DebateFormat.Questions(rawValue: $0.action.rawValue) }.first
    }

    /// Minutes, as a whole number of seconds.
    fileprivate static func seconds(
        _ name: String, _ reader: inout ObjectReader
    ) throws(FormProblem) -> Int? {
        let offset = reader.offset(of: name)
        guard let minutes = try reader.number(name) else { return nil }
        guard (0.25...240).contains(minutes) else {
            throw FormProblem(
                offset: offset, message: "write \"\(name)\" in minutes, from 0.25 to 240")
        }
        return Int((minutes * 60).rounded())
    }
}

extension DebateFormatFile.Row {
    fileprivate init(_ value: LocatedValue) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a speech")
        id = try reader.required("id")
        name = try reader.string("name") ?? id
        side = try reader.choice("side", of: DebateSide.self)
        guard let seconds = try DebateFormatFile.seconds("minutes", &reader) else {
            throw reader.missing("minutes")
        }
        self.seconds = seconds
        action = try reader.choice("action", of: DebateFormat.Action.self) ?? .constructive
        team = try reader.string("team")
        try reader.refuseTheRest("a speech")
        guard side != nil || action == .crossfire || action == .crossExamination else {
            throw FormProblem(
                offset: value.offset,
                message: "this speech has no side; add \"side\": \"pro\" or \"con\"")
        }
    }
}

extension DebateFormatFile.Sheet {
    fileprivate init(
        _ value: LocatedValue, _ rows: [DebateFormatFile.Row]
    ) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a flow sheet")
        side = try reader.choice("side", of: DebateSide.self)
        let offset = reader.offset(of: "columns")
        var columns: [DebateFormatFile.Column] = []
        for column in try reader.list("columns") {
            columns.append(try DebateFormatFile.Column(column, rows))
        }
        guard (1...12).contains(columns.count) else {
            throw FormProblem(
                offset: offset, message: "a flow sheet has 1 to 12 columns; fill \"columns\"")
        }
        self.columns = columns
        try reader.refuseTheRest("a flow sheet")
    }
}

extension DebateFormatFile.Column {
    fileprivate init(
        _ value: LocatedValue, _ rows: [DebateFormatFile.Row]
    ) throws(FormProblem) {
        var reader = try ObjectReader(value, what: "a column")
        let ids = try reader.list("speeches")
        var places: [Int] = []
        for id in ids { places.append(try Self.place(of: id, rows)) }
        guard let first = places.first else { throw reader.missing("speeches") }
        speeches = places
        title = try reader.string("title") ?? rows[first].id
        try reader.refuseTheRest("a column")
    }

    /// The place of the speech that a value names.
    private static func place(
        of value: LocatedValue, _ rows: [DebateFormatFile.Row]
    ) throws(FormProblem) -> Int {
        guard case .string(let id) = value.content else { throw .expected("a string", value) }
        guard let place = rows.firstIndex(where: { $0.id == id }) else {
            let known = rows.map(\.id).joined(separator: ", ")
            throw FormProblem(
                offset: value.offset,
                message: "no speech has the id \"\(id)\"; write one of \(known)")
        }
        guard rows[place].side != nil else {
            throw FormProblem(
                offset: value.offset,
                message: "both sides speak in \"\(id)\"; a column is one side's")
        }
        return place
    }
}
