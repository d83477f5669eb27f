internal import ArgumentModel

/// What a pupil answered on one worksheet.
///
/// It is read from the worksheet itself with its blanks filled (Markdown or plain text), from
/// JSON, or from a table of items and answers (CSV).
public struct WorksheetAnswers: Sendable, Equatable {
    /// One answer.
    public struct Answer: Sendable, Hashable {
        /// The item that it answers, such as `B3`.
        public let item: String
        /// What was written, as it was written.
        public let text: String
        /// The line that it stands on, from 1; `nil` where it stands in no file.
        public let line: Int?
        /// The column of the item's name, from 1.
        public let column: Int?

        init(item: String, text: String, at place: TextPlace? = nil) {
            self.item = item
            self.text = text
            line = place?.line
            column = place?.column
        }
    }

    /// The code of the worksheet, such as `2A`; `nil` where the file does not say it.
    public let sheet: String?
    /// The answers in the order of the file.
    public let answers: [Answer]
    /// What the worksheet says it is about, and on which line; `nil` where the file does not.
    var about: (title: String, line: Int)? { named.map { ($0.title, $0.line) } }

    private let named: Title?

    private struct Title: Sendable, Equatable {
        let title: String
        let line: Int
    }

    init(sheet: String?, answers: [Answer], about: (title: String, line: Int)? = nil) {
        self.sheet = sheet
        self.answers = answers
        named = about.map { Title(title: $0.title, line: $0.line) }
    }

    /// The same answers on a worksheet, where they do not say themselves on which.
    public func answering(_ sheet: String?) -> WorksheetAnswers {
        WorksheetAnswers(sheet: self.sheet ?? sheet, answers: answers, about: about)
    }
}

/// A place in a file.
struct TextPlace: Hashable {
    var line: Int
    var column: Int
}

extension FormError {
    init(_ place: TextPlace, _ message: String) {
        self.init(line: place.line, column: place.column, message: message)
    }
}

/// The names of items and worksheets, as people write them.
enum AnswerNames {
    /// The item that some text names: `B3`, `b 3`, `**B3**`; `nil` where it is none.
    static func item(_ text: some StringProtocol) -> String? {
        let bare = String(text.filter { $0.isLetter || $0.isNumber }).uppercased()
        let letters = WorksheetExercise.Kind.allCases.map(\.letter)
        guard let first = bare.first, letters.contains(String(first)),
            let number = Int(bare.dropFirst()), (1...99).contains(number),
            text.allSatisfy({ $0.isLetter || $0.isNumber || " *_`\u{A0}".contains($0) })
        else { return nil }
        return "\(first)\(number)"
    }

    /// The worksheet that some text names: `2A`, `1b-7`; `nil` where it is none.
    static func sheet(_ text: some StringProtocol) -> String? {
        let bare = text.uppercased().filter { !" *_`".contains($0) }
        let parts = bare.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first, name.count == 2, let level = name.first,
            "123".contains(level), let version = name.last,
            WorksheetVersion(rawValue: String(version)) != nil,
            parts.count == 1 || Int(parts[1]) != nil
        else { return nil }
        return bare
    }
}
