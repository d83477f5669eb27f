/// How one answer was graded.
public struct ItemGrade: Sendable, Hashable {
    /// What is thought of an answer.
    public enum Verdict: String, Sendable, CaseIterable {
        /// All points.
        case right
        /// Some of the points: nearly right, or right in part.
        case partly
        /// No points: it surely says something else.
        case wrong
        /// No points: nothing was written.
        case missing
        /// No points yet: what it means is not sure, so the teacher decides.
        case doubtful
        /// Not judged: only a person can.
        case open
    }

    /// The item.
    public let id: String
    /// What is thought of the answer.
    public let verdict: Verdict
    /// The points that it has, in halves.
    public let points: Double
    /// The most points that it could have; 0 where it is not judged.
    public let possible: Double
    /// What was written.
    public let given: String
    /// What is right; for what is not judged, what to look for.
    public let expected: String
    /// What to tell the pupil, without the answer; for what is doubtful, the teacher.
    public let feedback: String
    /// What of the map is unsure that the key rests on.
    public let doubt: String?
    /// The line of the answer in its file.
    public let line: Int?

    /// Whether the teacher should look at it: it is doubtful, or lost points by an unsure key.
    public var needsLook: Bool {
        verdict == .doubtful || (doubt != nil && (verdict == .wrong || verdict == .partly))
    }
}

/// How the answers of one pupil to one worksheet, or one map, were graded.
public struct Grade: Sendable, Equatable {
    /// Whose it is: the file's name without its ending.
    public let name: String
    /// The code of the worksheet; `nil` for a map of the pupil's own.
    public let sheet: String?
    /// The items in order.
    public let items: [ItemGrade]
    /// What else is to be said, in sentences: what a map has that the key has not.
    public let remarks: [String]

    /// The points of all items.
    public var points: Double { items.reduce(0) { $0 + $1.points } }
    /// The most points that can be had, without what only a person can judge.
    public var possible: Double { items.reduce(0) { $0 + $1.possible } }
    /// The points that depend on what is doubtful.
    public var pending: Double {
        items.filter { $0.verdict == .doubtful }.reduce(0) { $0 + $1.possible - $1.points }
    }
    /// The share of the points in percent, rounded down, so that only all are 100; 0 where
    /// nothing can be judged.
    public var percent: Int { possible > 0 ? Int(points * 100 / possible) : 0 }
    /// The items that only a person can judge.
    public var open: [ItemGrade] { items.filter { $0.verdict == .open } }
    /// The items that the teacher should look at.
    public var toCheck: [ItemGrade] { items.filter(\.needsLook) }
}
