public import ArgumentModel
internal import SourceText

extension WorksheetAnswers {
    /// Reads worksheets whose blanks have been filled, in Markdown or as plain text.
    ///
    /// A line that begins with an item's name answers it: `B3: c`, `b3) c`, `**B3** = c`; several
    /// may stand on one line, if each has a colon or an equals sign. What follows on the next
    /// lines up to an empty one belongs to it. A line that ends with a worksheet's code, such as
    /// `Sheet: 2A`, says which worksheet the next answers are of.
    ///
    /// - Throws: ``ArgumentModel/FormError`` where the bytes are not UTF-8.
    public static func read(markdown bytes: [UInt8]) throws(FormError) -> [WorksheetAnswers] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FormError(
                TextPlace(line: 1, column: 1),
                "is not UTF-8; convert it first (iconv -t UTF-8)")
        }
        var reader = FilledSheetReader()
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (number, line) in lines.enumerated() { reader.read(line, number + 1) }
        return reader.sheets
    }
}

/// Collects the answers of a filled worksheet line by line.
private struct FilledSheetReader {
    private var done: [WorksheetAnswers] = []
    private var sheet: String?
    /// What the worksheet says it is about.
    private var about: (title: String, line: Int)?
    private var answers: [WorksheetAnswers.Answer] = []
    /// Whether the next line may go on with the last answer.
    private var isOpen = false

    mutating func read(_ line: Substring, _ number: Int) {
        let found = FilledLine(line).answers
        if let code = FilledLine.sheet(line), found.isEmpty {
            if code != sheet { endSheet() }
            (sheet, isOpen, about) = (code, false, nil)
        } else if about == nil, answers.isEmpty, let title = FilledLine.title(line) {
            about = (title, number)
        } else if !found.isEmpty {
            answers += found.map { answer in
                WorksheetAnswers.Answer(
                    item: answer.item, text: answer.text,
                    at: TextPlace(line: number, column: answer.column))
            }
            isOpen = true
        } else if isOpen, FilledLine.goesOn(line), let last = answers.popLast() {
            let more = String(line).trimmed.unescaped
            let text = last.text.isEmpty ? more : last.text + " " + more
            let place = TextPlace(line: last.line ?? number, column: last.column ?? 1)
            answers.append(WorksheetAnswers.Answer(item: last.item, text: text, at: place))
        } else {
            isOpen = false
        }
    }

    private mutating func endSheet() {
        if !answers.isEmpty || sheet != nil {
            done.append(WorksheetAnswers(sheet: sheet, answers: answers, about: about))
        }
        answers = []
    }

    /// The worksheets; one without answers where the file has none.
    var sheets: [WorksheetAnswers] {
        var copy = self
        copy.endSheet()
        return copy.done.isEmpty ? [WorksheetAnswers(sheet: nil, answers: [])] : copy.done
    }
}

/// A line of a filled worksheet.
private struct FilledLine {
    /// An answer on it.
    struct Found {
        let item: String
        let text: String
        let column: Int
    }

    let answers: [Found]

    /// What may stand before an item's name.
    private static let marks: Set<Character> = [" ", "\t", "*", "_", "|", "#", "\u{A0}", "`"]

    init(_ line: Substring) {
        let starts = FilledLine.starts(in: line)
        let ends = starts.dropFirst().map(\.name) + [line.endIndex]
        answers = zip(starts, ends).map { start, end in
            Found(
                item: start.item, text: String(line[start.text..<end]).trimmed.unescaped,
                column: line[..<start.name].unicodeScalars.count + 1)
        }
    }

    private struct Start {
        let item: String
        let name: Substring.Index
        let text: Substring.Index
    }

    /// Where items are named: at the front, and further on where a colon follows.
    private static func starts(in line: Substring) -> [Start] {
        guard !line.drop(while: \.isWhitespace).hasPrefix(">") else { return [] }
        let front = line.drop { marks.contains($0) }
        guard let first = start(in: front, separators: ":=.)-–—\t| ") else { return [] }
        var starts = [first]
        var rest = line[first.text...]
        while let gap = rest.firstIndex(where: { " ,;|\t".contains($0) }) {
            rest = rest[gap...].drop { " ,;|\t*_".contains($0) }
            guard let next = start(in: rest, separators: ":=") else { continue }
            starts.append(next)
            rest = line[next.text...]
        }
        return starts
    }

    /// The item that a text begins with, as long as one of the separators follows.
    private static func start(in text: Substring, separators: String) -> Start? {
        let letter = text.prefix(1)
        let digits = text.dropFirst().drop { $0 == " " }.prefix(2).prefix {
            $0.isASCII && $0.isNumber
        }
        guard !digits.isEmpty, let item = AnswerNames.item(letter + digits) else { return nil }
        let rest = text[digits.endIndex...].drop { "*_`".contains($0) }
        let gap = rest.drop { $0 == " " }
        let mark = gap.first ?? " "
        guard
            gap.isEmpty || separators.contains(mark)
                || (separators.contains(" ") && gap.startIndex > rest.startIndex)
        else { return nil }
        let isMark = ":=.)-–—|".contains(mark) && !gap.isEmpty
        let after = isMark ? gap.dropFirst() : gap
        return Start(item: item, name: text.startIndex, text: after.startIndex)
    }

    /// The worksheet that a line names: a few words, the last of which is a code.
    static func sheet(_ line: Substring) -> String? {
        let words = line.split { $0.isWhitespace || $0 == ":" || $0 == "=" }
            .filter { $0.contains { $0.isLetter || $0.isNumber } }
        guard (1...3).contains(words.count) else { return nil }
        return words.last.flatMap(AnswerNames.sheet)
    }

    /// What a worksheet is about, of a line `**Title** (level)`.
    static func title(_ line: Substring) -> String? {
        let bare = line.drop(while: \.isWhitespace)
        guard bare.hasPrefix("**"), let end = bare.dropFirst(2).firstRange(of: "** (") else {
            return nil
        }
        return String(bare.dropFirst(2)[..<end.lowerBound]).trimmed.unescaped
    }

    /// Whether a line can go on with an answer: neither empty nor something of the worksheet's.
    static func goesOn(_ line: Substring) -> Bool {
        guard let first = line.first(where: { !$0.isWhitespace }) else { return false }
        return !">#|<!".contains(first)
    }
}

extension String {
    /// The text without the backslashes by which Markdown keeps marks as they are.
    fileprivate var unescaped: String {
        var result = ""
        var isEscaped = false
        for character in self {
            if character == "\\", !isEscaped {
                isEscaped = true
                continue
            }
            if isEscaped, character == "\\" || !(character.isPunctuation || character.isSymbol) {
                result.append("\\")
            }
            result.append(character)
            isEscaped = false
        }
        return isEscaped ? result + "\\" : result
    }
}
