public import ArgumentModel

/// One exercise of a worksheet, which fits on one page.
public struct WorksheetExercise: Sendable, Equatable {
    /// What is practised; each kind has a letter of its own, whatever else is on the sheet.
    public enum Kind: String, Sendable, CaseIterable, Hashable {
        /// Claim, data, warrant, backing, qualifier, rebuttal (S. Toulmin, The uses of argument,
        /// 1958).
        case toulmin
        /// A map with blanks.
        case map
        /// What each piece of evidence rests on.
        case evidence
        /// A chain of reasons put in order.
        case chain
        /// Both sides: which side speaks, and who answers whom.
        case sides
        /// What an argument takes for granted.
        case assumption
        /// A plan for a speech on each side.
        case plan

        /// The letter that its items begin with.
        public var letter: String {
            switch self {
            case .toulmin: "A"
            case .map: "B"
            case .evidence: "C"
            case .chain: "D"
            case .sides: "E"
            case .assumption: "F"
            case .plan: "G"
            }
        }
    }

    /// What is practised.
    public let kind: Kind
    /// Its heading.
    public let title: String
    /// What is to be done, in a few sentences.
    public let task: String
    /// The answers to choose from; empty where an answer is written freely.
    public let options: [WorksheetOption]
    /// What is asked.
    public let items: [WorksheetItem]
    /// The map with blanks of ``Kind/map``; `nil` in all others.
    public internal(set) var map: WorksheetMap?

    init(
        _ kind: Kind, title: String, task: String, options: [WorksheetOption] = [],
        items: [WorksheetItem]
    ) {
        self.kind = kind
        self.title = title
        self.task = task
        self.options = options
        self.items = items
    }

    /// The letter that its items begin with.
    public var letter: String { kind.letter }

    /// The answers that an item may choose from: its own, or those of the exercise.
    public func options(for item: WorksheetItem) -> [WorksheetOption] {
        item.options.isEmpty ? options : item.options
    }
}

/// An answer to choose.
public struct WorksheetOption: Sendable, Hashable {
    /// The letter that it is chosen by, in lower case.
    public let letter: String
    /// Its words: a quotation, or the name of a kind or a side.
    public let text: String
    /// What it means, where it is a name.
    public let meaning: String?
    /// The statement that it quotes.
    public let statement: Statement.ID?

    init(
        letter: String, text: String, meaning: String? = nil, statement: Statement.ID? = nil
    ) {
        self.letter = letter
        self.text = text
        self.meaning = meaning
        self.statement = statement
    }
}

/// The picture of a map with blanks, as data: a part of the graph in which some statements say
/// only which item they are.
public struct WorksheetMap: Sendable, Equatable {
    /// The map for the pupil.
    public let blanked: ArgumentGraph
    /// The same map, filled, for the key.
    public let filled: ArgumentGraph
    /// The statements that are blank, by the items that ask for them, in their order.
    public let blanks: [Statement.ID]
}
