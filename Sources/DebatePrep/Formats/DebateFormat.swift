public import ArgumentModel
internal import SourceText

/// A way of debating: who speaks when and how long, and what the flow sheet looks like.
///
/// Each is one JSON file; `Documentation/debate-format.schema.json` says what it holds.
///
/// ```swift
/// let format = DebateFormat.named("lincoln-douglas")
/// format?.flowSheets[0].columns.map(\.title)    // ["AC", "NC", "1AR", "NR", "2AR"]
/// ```
public struct DebateFormat: Sendable, Equatable {
    /// What is done in a part of the debate.
    public enum Action: String, Sendable, CaseIterable {
        /// A speech that brings new arguments.
        case constructive
        /// A speech that answers and weighs.
        case rebuttal
        /// One side asks, the other answers.
        case crossExamination = "cross-examination"
        /// Both ask and answer.
        case crossfire
    }

    /// How sides put questions to each other.
    public enum Questions: String, Sendable, CaseIterable {
        /// One side asks in a time of its own.
        case crossExamination = "cross-examination"
        /// Both ask and answer in a time of their own.
        case crossfire
        /// They are offered while another team's speaker speaks, who may take or decline them.
        case pointsOfInformation = "points-of-information"
    }

    /// A part of the debate that is timed.
    public struct Speech: Sendable, Equatable, Identifiable {
        /// Its short name, by which columns name it: `1AC`.
        public let id: String
        /// Its name in full.
        public let name: String
        /// Who speaks, or asks; `nil` where both do.
        public let side: DebateSide?
        /// How long, in seconds.
        public let seconds: Int
        /// What is done in it.
        public let action: Action
        /// The team, where a side has several.
        public let team: String?
    }

    /// A column of a flow sheet.
    public struct Column: Sendable, Equatable {
        /// What stands above it: `2NC/1NR`.
        public let title: String
        /// Who speaks in it.
        public let side: DebateSide
        /// How long its speeches take, in seconds.
        public let seconds: Int
    }

    /// A flow sheet: a column a speech.
    public struct FlowSheet: Sendable, Equatable {
        /// Whose arguments are followed on it; `nil` for those of both.
        public let side: DebateSide?
        /// Its columns, in the order of speaking.
        public let columns: [Column]
    }

    /// How a side is called.
    public struct SideName: Sendable, Equatable {
        /// In headings: `Affirmative`.
        public let name: String
        /// In short: `Aff`.
        public let short: String
    }

    /// The name of its file without its ending: `public-forum`.
    public let id: String
    /// Its name.
    public let name: String
    /// The timed parts, in order.
    public let speeches: [Speech]
    /// The flow sheets.
    public let flowSheets: [FlowSheet]
    /// What else is agreed on each sheet and brief, such as `Value` and `Criterion`.
    public let boxes: [String]
    /// How sides put questions to each other; `nil` where they do not.
    public let questions: Questions?
    /// How long each side may prepare during the debate, in seconds; `nil` where nobody says.
    public let preparation: Int?
    /// What judges and speakers should know, such as points of information.
    public let notes: [String]
    let pro: SideName
    let con: SideName
    /// The formats file, to be read again with the sides changed about.
    let file: DebateFormatFile

    /// How a side is called.
    public func name(of side: DebateSide) -> SideName { side == .pro ? pro : con }

    /// Whether either side may begin.
    public var isSwitchable: Bool { file.isSwitchable }

    /// How long all of it takes without preparation, in seconds.
    public var seconds: Int { speeches.reduce(0) { $0 + $1.seconds } }

    /// The same debate begun by the other side.
    ///
    /// - Precondition: ``isSwitchable``.
    public func switched() -> DebateFormat {
        precondition(isSwitchable, "\(name) begins with the same side always")
        return DebateFormat(file, isSwitched: true)
    }

    /// The formats that are compiled in, in the order of `debate/formats.txt`.
    public static let all: [DebateFormat] = Resource.lines("debate/formats.txt").map { name in
        do {
            return try DebateFormat(
                json: Resource.bytes("debate/formats/\(name).json"), id: String(name))
        } catch {
            preconditionFailure("\(name).json:\(error)")
        }
    }

    /// The format of that name among those that are compiled in.
    public static func named(_ id: String) -> DebateFormat? { all.first { $0.id == id } }

    /// The format that a JSON file describes.
    ///
    /// - Parameter id: what it is to be called; the file's name without its ending.
    /// - Throws: ``ArgumentModel/FormError`` with line, column and the way out.
    public init(json bytes: [UInt8], id: String) throws(FormError) {
        do {
            try self.init(DebateFormatFile(JSONParser.parse(bytes), id: id), isSwitched: false)
        } catch {
            throw error.located(in: bytes)
        }
    }
}

extension DebateFormat {
    /// - Parameter isSwitched: whether the sides have changed about.
    init(_ file: DebateFormatFile, isSwitched: Bool) {
        (id, name, boxes, notes) = (file.id, file.name, file.boxes, file.notes)
        (pro, con, preparation) = (file.pro, file.con, file.preparation)
        questions = file.questions
        self.file = file
        let names = [DebateSide.pro: file.pro.name, .con: file.con.name]
        func turned(_ side: DebateSide) -> DebateSide { isSwitched ? side.opponent : side }
        speeches = file.speeches.map { row in
            let side = row.side.map(turned)
            return Speech(
                id: row.id, name: row.filled(row.name, side.flatMap { names[$0] }), side: side,
                seconds: row.seconds, action: row.action, team: row.team)
        }
        let spoken = speeches
        let shorts = [DebateSide.pro: file.pro.short, .con: file.con.short]
        flowSheets = file.sheets.map { sheet in
            FlowSheet(
                side: sheet.side,
                columns: sheet.columns.map { column in
                    let parts = column.speeches.map { spoken[$0] }
                    let side = parts[0].side ?? .pro
                    return Column(
                        title: DebateFormatFile.filled(column.title, shorts[side]), side: side,
                        seconds: parts.reduce(0) { $0 + $1.seconds })
                })
        }
    }
}
