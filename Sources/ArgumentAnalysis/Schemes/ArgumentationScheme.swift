internal import ArgumentModel
internal import SourceText

/// A stereotyped way of arguing, with the questions that it invites (D. Walton, C. Reed,
/// F. Macagno, Argumentation Schemes, 2008): a row of `inspecting/schemes.json`.
public struct ArgumentationScheme: Sendable, Hashable {
    /// A question that the scheme invites.
    public struct Question: Sendable, Hashable {
        /// What it asks about.
        public enum Subject: Sendable, Hashable {
            /// One of the premises, or a term in them.
            case premise
            /// The step from premises to conclusion, or an exception to it.
            case link
            /// The conclusion: a rival of it, or its cost.
            case conclusion
            /// Who says it.
            case source
        }

        /// Its words, with slots such as `{claim}`.
        public let words: String
        /// What it asks about.
        public let subject: Subject
    }

    /// Its name in data: `expert_opinion`.
    public let id: String
    /// Its name in the literature.
    public let name: String
    /// The family that it belongs to, such as `source` or `practical`.
    public let family: String
    /// The sentences of its premises, with slots.
    public let premises: [String]
    /// The sentence of its conclusion, with slots.
    public let conclusion: String
    /// The critical questions.
    public let questions: [Question]

    /// Every scheme that there is.
    public static let all: [ArgumentationScheme] = {
        let bytes = Resource.bytes("inspecting/schemes.json")
        guard let value = try? DataValue(json: bytes), let list = value["schemes"]?.list else {
            preconditionFailure("schemes.json is no list of schemes")
        }
        return list.compactMap(ArgumentationScheme.init)
    }()

    /// The scheme of that id or name, without regard to case.
    public static func named(_ name: String) -> ArgumentationScheme? {
        let wanted = name.lowercased()
        return all.first { $0.id == wanted || $0.name.lowercased() == wanted }
    }

    private init?(_ value: DataValue) {
        guard let id = value["id"]?.words, let name = value["name"]?.words,
            let family = value["family"]?.words, let premises = value["premises"]?.list,
            let conclusion = value["conclusion"]?.words, let questions = value["questions"]?.list
        else { return nil }
        (self.id, self.name, self.family, self.conclusion) = (id, name, family, conclusion)
        self.premises = premises.compactMap(\.words)
        self.questions = questions.compactMap(Question.init)
    }
}

extension ArgumentationScheme.Question {
    fileprivate init?(_ value: DataValue) {
        guard let words = value["q"]?.words, let target = value["target"]?.words else { return nil }
        self.words = words
        subject = Self.subjects[target] ?? .premise
    }

    private static let subjects: [String: Subject] = [
        "link": .link, "exception": .link, "rival": .conclusion, "cost": .conclusion,
        "source": .source,
    ]
}

extension DataValue {
    fileprivate subscript(name: String) -> DataValue? {
        if case .object(let object) = self { object[name] } else { nil }
    }

    fileprivate var list: [DataValue]? {
        if case .list(let values) = self { values } else { nil }
    }
}
