public import ArgumentModel
internal import SourceText

/// What is debated: given by a person, or drafted from the thesis of the op-ed.
///
/// A thesis leans on its text: “this plan”, “here”, “we”. Such words are marked, each with the
/// question that the person who sets the resolution should answer in it.
public struct Resolution: Sendable, Equatable {
    /// A word that means nothing without the op-ed.
    public struct Mark: Sendable, Equatable {
        /// Where it stands in ``Resolution/text``, in UTF-8 bytes.
        public let range: Range<Int>
        /// The words that are marked, verbatim.
        public let words: String
        /// What to put in their place, as a question.
        public let question: String
    }

    /// The resolution without “Resolved:”.
    public let text: String
    /// The thesis that it was drafted from; `nil` where a person gave it.
    public let thesis: Statement.ID?
    /// Its words that depend on the op-ed, in order; none where a person gave it.
    public let marks: [Mark]

    /// A resolution that a person gave.
    public init(_ text: String) {
        self.init(text: text, thesis: nil, marks: [])
    }

    /// The draft for a case: its thesis; `nil` where it has none.
    public init?(draftedFrom debate: DebateCase, _ words: DebateWords = .english) {
        guard let id = debate.theses[.pro] ?? debate.theses[.con],
            let statement = debate.graph.statements[id]
        else { return nil }
        let text = statement.text.asSentence
        self.init(text: text, thesis: id, marks: ContextWords.standard.marks(in: text, words))
    }

    private init(text: String, thesis: Statement.ID?, marks: [Mark]) {
        (self.text, self.thesis, self.marks) = (text, thesis, marks)
    }
}

/// The words that depend on their text: `debate/context-words.tsv`.
private struct ContextWords {
    static let standard = ContextWords()
    /// How words are asked about that only open what is asked about.
    private static let opening = "more"

    /// How a word is asked about, and whether the next word belongs to it.
    private struct Row {
        let ask: String
        let takesNext: Bool
    }

    private let rows: [String: Row]

    init() {
        var rows: [String: Row] = [:]
        for line in Resource.lines("debate/context-words.tsv") {
            let cells = line.split(separator: "\t").map(String.init)
            precondition(cells.count == 3, "context-words.tsv: \(line)")
            for word in cells[2].split(separator: " ") {
                rows[String(word)] = Row(ask: cells[0], takesNext: cells[1] == "next")
            }
        }
        self.rows = rows
    }

    func marks(in text: String, _ words: DebateWords) -> [Resolution.Mark] {
        let tokens = text.split(whereSeparator: \.isWhitespace)
        var marks: [Resolution.Mark] = []
        for (number, token) in tokens.enumerated() {
            let bare = token.bareWord
            guard let row = rows[bare.lowercased()], row.ask != ContextWords.opening else {
                continue
            }
            guard let end = end(of: bare, row, tokens[(number + 1)...].map(\.bareWord)) else {
                continue
            }
            let phrase = String(text[bare.startIndex..<end])
            let start = text.utf8.distance(from: text.startIndex, to: bare.startIndex)
            marks.append(
                Resolution.Mark(
                    range: start..<start + phrase.utf8.count, words: phrase,
                    question: words.filled("resolution.ask.\(row.ask)", ["words": phrase])))
        }
        return marks
    }

    /// Where the marked words end; `nil` where the words behind make it plain what is meant.
    private func end(
        of word: Substring, _ row: Row, _ behind: [Substring]
    ) -> Substring.Index? {
        guard row.takesNext else { return word.endIndex }
        // “The whole” is no hint: its noun belongs to it.
        let rest = behind.drop { rows[$0.lowercased()]?.ask == ContextWords.opening }
        guard let next = rest.first, let first = next.first, first.isLetter else {
            return word.endIndex
        }
        if row.ask == "which" {
            // A name, or what is told more closely behind it, stands by itself.
            let isTold =
                rest.dropFirst().first.map {
                    ["of", "that", "who", "which"].contains($0)
                } ?? false
            return first.isUppercase || isTold ? nil : next.endIndex
        }
        return next.endIndex
    }
}

extension Substring {
    /// The word without marks at its ends.
    fileprivate var bareWord: Substring {
        var rest = self
        while let first = rest.first, !first.isLetter, !first.isNumber { rest.removeFirst() }
        while let last = rest.last, !last.isLetter, !last.isNumber { rest.removeLast() }
        return rest
    }
}

extension String {
    /// The words on one line, ended by a mark.
    fileprivate var asSentence: String {
        let line = joinedWords
        return line.last.map { ".!?”\"".contains($0) } == true ? line : line + "."
    }
}
