/// Sentences as they stand in op-eds, and what of them a label may not lose.
enum Sentences {
    static let all = [
        "The harbour board voted on Tuesday to end the winter ferry, although its own count shows "
            + "that 212 people a night depend on it.",
        "Nobody who has stood on that quay in January would call the ferry a luxury, and nobody "
            + "who sits on the board has stood there.",
        "Rents in the old town have risen by 38 percent since 2015, while wages, the union says, "
            + "have hardly moved at all.",
        "We should not pretend that a committee, however well meant, can repair in a year what "
            + "was neglected for decades.",
        "Critics argue that the tax would drive shops out of the centre, a fear that the figures "
            + "from three other towns do not support.",
        "It cost the county $2.1 million to close the school and will cost at least twice as much "
            + "to open it again.",
        "The minister said that she could not rule out further cuts, which the hospitals, already "
            + "short of nurses, might not survive.",
        "In the spring of 1998, when the river last rose above the wall, the volunteers saved the "
            + "library without any help from the state.",
        "Teachers can't teach children who haven't slept, and no amount of testing will change that.",
        "If the council keeps the subsidy, the line may break even within five years; if it does "
            + "not, the line will be gone by summer.",
        "A phone in a pocket is a small thing, but a phone in thirty pockets is never small.",
        "Supporters of the barrage, most of whom live upstream, say that it would protect 14,000 "
            + "homes and create more than 300 jobs.",
        "The law, as every lawyer in the town knows, must be read with the constitution beside it.",
        "Perhaps the museum bought the bronzes in good faith, but good faith does not make a "
            + "thief's title whole.",
        "What the report leaves out, and what its authors were told twice, is that the ground "
            + "under the station is not rock.",
        "The first winter was mild—nobody froze—and the second, by the city's own account, "
            + "was the coldest in forty years.",
    ]

    /// A text split at its punctuation and before the words that begin clauses.
    static func clauses(_ text: String) -> [String] {
        var clauses = [""]
        for word in text.split(separator: " ") {
            if openers.contains(String(word)) { clauses.append("") }
            clauses[clauses.count - 1] += word + " "
            if ",;:.—".contains(word.last ?? " ") { clauses.append("") }
        }
        return clauses.filter { !$0.isEmpty }
    }

    private static let openers: Set<String> = [
        "who", "whom", "which", "that", "what", "when", "while", "because", "although", "and",
        "than", "to", "as", "however",
    ]

    /// Whether the words stand together somewhere.
    static func holds(_ words: [String], _ part: ArraySlice<String>) -> Bool {
        words.indices.contains { words[$0...].starts(with: part) }
    }

    /// The words of a text in lower case without marks.
    static func words(_ text: String) -> [String] {
        text.split { $0.isWhitespace || $0 == "—" }.map { word in
            word.lowercased().trimming { !$0.isLetter && !$0.isNumber && $0 != "$" }
        }.filter { !$0.isEmpty }
    }

    /// The negations, modals and figures of a text.
    static func neededWords(_ text: String) -> [String] {
        words(text).filter { word in
            needed.contains(word) || word.hasSuffix("n't") || word.contains(where: \.isNumber)
        }
    }

    private static let needed: Set<String> = [
        "not", "no", "never", "nobody", "without", "hardly", "should", "would", "can", "could",
        "may", "might", "must", "will", "if", "perhaps", "percent", "million", "twice", "three",
        "thirty", "forty", "five",
    ]
}

extension String {
    fileprivate func trimming(_ isEdge: (Character) -> Bool) -> String {
        var rest = self[...].drop(while: isEdge)
        while let last = rest.last, isEdge(last) { rest.removeLast() }
        return String(rest)
    }
}
