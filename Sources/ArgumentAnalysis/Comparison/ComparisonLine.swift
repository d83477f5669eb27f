internal import SourceText

/// A line of a comparison for people, and what it stands for, so that it can be coloured.
public struct ComparisonLine: Sendable, Hashable {
    /// What a line stands for.
    public enum Meaning: Sendable, Hashable {
        case plain, heading, added, removed, changed
        /// What may be passed over at first.
        case detail
        /// A guess that is more likely wrong than the others.
        case unsure
    }

    /// The words; they may hold what others wrote.
    public let text: String
    /// What they stand for.
    public let meaning: Meaning

    /// A line.
    public init(_ text: String, _ meaning: Meaning = .plain) {
        self.text = text
        self.meaning = meaning
    }

    /// Words in lines of at most `width` columns, all of them indented.
    static func wrapped(
        _ text: String, _ meaning: Meaning = .plain, width: Int = 80, indent: Int = 0,
        first: Int? = nil
    ) -> [ComparisonLine] {
        let lines = [TextPart(text)].wrapped(to: width - indent)
        return lines.enumerated().map { number, line in
            let blanks = number == 0 ? first ?? indent : indent
            return ComparisonLine(String(repeating: " ", count: blanks) + line.text, meaning)
        }
    }
}

extension String {
    /// Quoted, on one line and cut to so many columns.
    func quoted(_ width: Int) -> String {
        let line = joinedWords
        return "“" + line.cut(to: max(width - 2, 1)) + "”"
    }
}
