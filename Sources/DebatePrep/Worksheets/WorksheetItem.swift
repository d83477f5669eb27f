internal import ArgumentModel
internal import SourceText

/// One thing that a worksheet asks.
public struct WorksheetItem: Sendable, Equatable {
    /// The letter of the exercise and a number from 1, such as `B3`.
    public let id: String
    /// What is asked, for people; may be empty where the exercise says it.
    public let prompt: String
    /// The passage that it is about, in the words of the text.
    public let quotation: String?
    /// Where that stands, such as `3.2`.
    public let place: String?
    /// The answers to choose from where they are not those of the exercise.
    public let options: [WorksheetOption]
    /// What the right answer is.
    public let key: WorksheetAnswerKey
    /// What is unsure of the map that the key rests on, in words for the teacher; `nil` where
    /// nothing is.
    public let doubt: String?

    init(
        _ id: String, prompt: String = "", quoting statement: Statement? = nil,
        options: [WorksheetOption] = [], key: WorksheetAnswerKey, doubt: String? = nil
    ) {
        self.init(
            id: id, prompt: prompt, quotation: statement?.quotation.joinedWords,
            place: statement?.place, options: options, key: key, doubt: doubt)
    }

    init(
        id: String, prompt: String, quotation: String?, place: String?,
        options: [WorksheetOption], key: WorksheetAnswerKey, doubt: String?
    ) {
        self.id = id
        self.prompt = prompt
        self.quotation = quotation
        self.place = place
        self.options = options
        self.key = key
        self.doubt = doubt
    }

    /// Whether the answer can be judged from the map.
    public var isJudged: Bool {
        if case .open = key { false } else { true }
    }
}

/// What the right answer of an item is.
public enum WorksheetAnswerKey: Sendable, Hashable {
    /// One of the letters `right`; half a point for one of `near`.
    case letters(right: [String], near: [String])
    /// The wording of one of these, or where it stands.
    case wording([WorksheetWording])
    /// Whatever is thought out well: a person judges it. `hint` says what to look for.
    case open(hint: String)
}

/// A wording that an answer may have.
public struct WorksheetWording: Sendable, Hashable {
    /// The words.
    public let text: String
    /// Where they stand in the text, such as `3.2`.
    public let place: String?

    init(_ text: String, at place: String? = nil) {
        self.text = text
        self.place = place
    }

    init(_ statement: Statement) {
        self.init(statement.quotation.joinedWords, at: statement.place)
    }
}
