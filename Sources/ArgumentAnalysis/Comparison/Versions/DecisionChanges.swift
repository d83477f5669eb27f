internal import ArgumentModel

extension GraphChange.Aspect {
    /// Whether a person who changes this decides the whole by it.
    fileprivate var decides: Bool {
        switch self {
        case .text, .role, .kind, .split, .merged, .relation, .target, .premises: true
        default: false
        }
    }
}

extension ChangeList {
    /// Adds who decides now, where no other change says so, how surely, why, and what else was
    /// likely. A program's reasons and alternatives come and go with who decides.
    ///
    /// - Parameter areOfOneForm: whether what only one of both says is a change.
    mutating func compare<Choice>(
        _ before: Decision<Choice>, _ after: Decision<Choice>, _ areOfOneForm: Bool,
        _ words: (Decision<Choice>.Alternative) -> String
    ) {
        guard before != after else { return }
        if before.by != after.by, !changes.contains(where: { $0.aspect.decides }) {
            add(.confirmed, .init(before: before.by.rawValue, after: after.by.rawValue))
        }
        guard before.by == after.by else { return }
        compare(.certainty, before.confidence, after.confidence, areOfOneForm) { $0.decimal(2) }
        compare(.reason, before.reason, after.reason, areOfOneForm) { $0 }
        let lists = [before, after].map { $0.alternatives.isEmpty ? nil : $0.alternatives }
        compare(.alternatives, lists[0], lists[1], areOfOneForm) {
            $0.map { other in
                let more = other.unknownFields.words.map { " \($0)" } ?? ""
                return "\(words(other)) \(other.confidence.decimal(2))\(more)"
            }.joined(separator: ", ")
        }
    }

    private mutating func compare<Value: Equatable>(
        _ aspect: GraphChange.Aspect, _ before: Value?, _ after: Value?, _ areOfOneForm: Bool,
        _ words: (Value) -> String
    ) {
        guard before != after, areOfOneForm || (before != nil && after != nil) else {
            return
        }
        add(aspect, .init(before: before.map(words), after: after.map(words)))
    }
}
