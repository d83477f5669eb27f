public import ArgumentModel

/// Why the answer of an external miner gives no graph.
public enum AnswerError: Error, Sendable, Hashable {
    /// It is larger than ``MiningAnswer/largest``.
    case tooLarge(bytes: Int)
    /// There is no JSON in it.
    case noJSON
    /// It ends before its JSON does.
    case cutOff
    /// What looks like JSON is none.
    case notJSON(FormError)
    /// It is JSON without a list of units.
    case noUnits
    /// It has more units than the text can hold.
    case tooManyUnits(Int, sentences: Int)
    /// More than half of its quotations are not in the text.
    case anotherText(units: Int, example: String)
    /// No unit of it could be used; why the first one could not.
    case nothingLeft(units: Int, reason: String)
}

extension AnswerError: CustomStringConvertible {
    /// What happened and what to do.
    public var description: String {
        switch self {
        case .tooLarge(let bytes):
            "the answer has \(bytes) bytes; \(MiningAnswer.largest / 1_000_000) MB are the most"
        case .noJSON:
            "the answer holds no JSON object; ask for the JSON alone"
        case .cutOff:
            "the answer ends in the middle of its JSON; ask again, and allow a longer answer"
        case .notJSON(let error):
            "the answer is not JSON: \(error.message)"
        case .noUnits:
            "the answer has no list \"units\"; ask again in the form that argraph prompt gives"
        case .tooManyUnits(let units, let sentences):
            "the answer has \(units) units and the text \(sentences) sentences; ask again"
        case .anotherText(let units, let example):
            "the answer is about another text: more than half of its \(units) quotations are not "
                + "in this one, such as \(example); name the op-ed that was asked about, or ask "
                + "for exact quotations"
        case .nothingLeft(let units, let reason):
            "no unit of the answer can be used (\(units) left out): \(reason)"
        }
    }
}
