internal import ArgumentModel

extension VersionComparison {
    /// The changes for people, in lines of at most 80 columns: `+` for what is new, `−` for what is
    /// gone, `~` for what changed.
    public var lines: [ComparisonLine] { lines(all: false) }

    /// The changes for people, as ``lines``.
    ///
    /// - Parameter all: whether what only a program is more or less sure of, or holds for
    ///   likely, is listed too; it is counted otherwise.
    public func lines(all: Bool) -> [ComparisonLine] {
        guard !changes.isEmpty else { return [ComparisonLine("no differences")] }
        let listed = changes.filter { all || !$0.isMinor }
        let subjects = GraphChange.Subject.allCases.filter { subject in
            listed.contains { $0.subject == subject }
        }
        return subjects.flatMap { subject in
            let shown = listed.filter { $0.subject == subject }
            return [ComparisonLine(""), ComparisonLine(subject.heading, .heading)]
                + shown.flatMap(\.lines)
        } + (all ? [] : minor)
    }

    /// How many things of each sort changed: `2 added, 1 removed, 3 changed`.
    public var summary: String {
        let counts: [(word: String, count: Int)] = [
            ("added", changes.count { $0.aspect == .added }),
            ("removed", changes.count { $0.aspect == .removed }),
            ("changed", changes.count { !$0.isWhole && !$0.isMinor }),
        ]
        let words = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.word)" }
        return words.isEmpty ? "no differences" : words.joined(separator: ", ")
    }

    private var minor: [ComparisonLine] {
        let count = Set(changes.filter(\.isMinor).map { [$0.subject.rawValue, $0.id] }).count
        guard count > 0 else { return [] }
        let words = count == 1 ? "one decision is" : "\(count) decisions are"
        return [ComparisonLine("")]
            + ComparisonLine.wrapped(
                "\(words) more or less sure, or had other alternatives (--all lists them)",
                .detail)
    }
}

extension GraphChange {
    fileprivate var isWhole: Bool { aspect == .added || aspect == .removed }

    fileprivate var lines: [ComparisonLine] {
        switch aspect {
        case .added: whole("+", after, .added)
        case .removed: whole("−", before, .removed)
        case .text, .descriptions, .wordings, .reason, .split, .merged: reworded
        case .confirmed:
            [ComparisonLine("~ \(title): decided by a \(after ?? "person"), as it was", .changed)]
        default:
            ComparisonLine.wrapped(
                "~ \(title): \(aspect.words) \(before ?? "none") → \(after ?? "none")", .changed,
                indent: 4, first: 0)
        }
    }

    /// Its name, and the one that it had.
    private var title: String { formerName.map { "\($0) (now \(name))" } ?? name }

    private func whole(
        _ sign: String, _ words: String?, _ meaning: ComparisonLine.Meaning
    ) -> [ComparisonLine] {
        let head = "\(sign) \(name)"
        guard let words else { return [ComparisonLine(head, meaning)] }
        guard subject == .relation else {
            return ComparisonLine.wrapped("\(head) \(words)", meaning, indent: 4, first: 0)
        }
        return [ComparisonLine(head, meaning)]
            + ComparisonLine.wrapped(words.cut(to: 150), .detail, indent: 4)
    }

    private var reworded: [ComparisonLine] {
        let values: [(String, String?, ComparisonLine.Meaning)] = [
            ("− ", before, .removed), ("+ ", after, .added),
        ]
        let words = values.flatMap { sign, words, meaning in
            words.map { ComparisonLine.wrapped(sign + $0, meaning, indent: 6, first: 4) } ?? []
        }
        return [ComparisonLine("~ \(title) \(aspect.words)", .changed)] + words
    }
}

extension GraphChange.Subject {
    fileprivate var heading: String { self == .graph ? "graph" : rawValue + "s" }
}

extension GraphChange.Aspect {
    /// The aspect in words for people.
    fileprivate var words: String {
        switch self {
        case .text: "reworded"
        case .split: "split"
        case .merged: "merged"
        case .kind: "kind of evidence"
        case .relation: "does something else:"
        case .target: "leads elsewhere:"
        case .wordings: "other wordings"
        case .file: "text"
        case .fields: "fields of another version"
        case .order: "moved:"
        case .rejected: "rejected for good:"
        case .reason: "has another reason"
        case .certainty: "sureness"
        default: rawValue
        }
    }
}
