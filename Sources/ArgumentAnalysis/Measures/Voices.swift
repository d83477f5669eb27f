public import ArgumentModel

/// Who says what: the author, those whom the author cites, and those who speak against the thesis.
public struct Voices: Sendable, Equatable {
    /// On whose account somebody speaks.
    public enum Part: String, Sendable, CaseIterable {
        /// The author, who names nobody else.
        case author
        /// Somebody whom the author names for a statement that is no counterclaim.
        case cited
        /// Who says a counterclaim, named or not.
        case opponent
    }

    /// One voice and what it says.
    public struct Voice: Sendable, Equatable {
        /// On whose account it speaks.
        public let part: Part
        /// The name as the text gives it; `nil` for the author and for opponents without a name.
        public let name: String?
        /// What it says, in reading order.
        public let statements: [Statement.ID]
    }

    /// The author, then who is cited, then the opponents, each in the order of their first words;
    /// parts that nobody plays are left out.
    public let voices: [Voice]

    /// The voices of a graph.
    ///
    /// - Complexity: O(*s*).
    public init(in graph: ArgumentGraph) {
        let spoken = graph.statements.map { statement in
            let name = statement.attribution.flatMap { $0.isEmpty ? nil : $0 }
            let isOpponent = statement.role == .counterclaim
            return (statement.id, isOpponent ? Part.opponent : name == nil ? .author : .cited, name)
        }
        voices = Part.allCases.flatMap { part in
            var names: [String?] = []
            var said: [String?: [Statement.ID]] = [:]
            for (id, itsPart, name) in spoken where itsPart == part {
                // "The league" and "the league" are one.
                let key = name?.lowercased()
                if said[key] == nil { names.append(name) }
                said[key, default: []].append(id)
            }
            return names.map {
                Voice(part: part, name: $0, statements: said[$0?.lowercased()] ?? [])
            }
        }
    }

    /// What all voices of a part say, voice by voice.
    public func statements(of part: Part) -> [Statement.ID] {
        voices.filter { $0.part == part }.flatMap(\.statements)
    }
}
