internal import SourceText

/// An answer as a pupil wrote it, cleared of what people put round it.
struct GivenAnswer {
    /// The words, without blanks to be filled, quotation marks and marks of Markdown round them.
    let text: String

    private static let wrapping = Set(" \t\u{A0}_*`\"'“”‘’„«»‹›…·")
    /// What people write where they have no answer.
    private static let nothing: Set<String> = ["", "-", "–", "—", "?", "??", "???", "x", "n/a"]

    init(_ written: String) {
        var text = Substring(written.joinedWords)
        while let first = text.first, GivenAnswer.wrapping.contains(first) { text.removeFirst() }
        while let last = text.last, GivenAnswer.wrapping.contains(last) { text.removeLast() }
        self.text = String(text)
    }

    /// Whether nothing was answered.
    var isEmpty: Bool { GivenAnswer.nothing.contains(text.lowercased()) }

    /// Which of some options it means.
    func choice(of options: [WorksheetOption]) -> Choice {
        let lower = text.lowercased()
        let bare = lower.filter { !" ().:;,[]=".contains($0) }
        if let letter = options.first(where: { $0.letter == bare })?.letter { return .sure(letter) }
        let letters = listed(lower, options)
        if letters.count > 1 { return .doubtful(letters) }
        let words = byWords(lower, options)
        guard let (letter, rest) = letterInFront(lower, options) else { return words }
        let named = byWords(rest, options)
        switch named {
        case .sure(let other) where other != letter: return .doubtful([letter, other])
        case .doubtful(let others) where !others.contains(letter):
            return .doubtful([letter] + others)
        default: return .sure(letter)
        }
    }

    /// What an answer means.
    enum Choice: Equatable {
        case sure(String)
        case doubtful([String])
        case nothing
    }

    /// Several letters and nothing else: `a/b`, `a, b`, `a or b`.
    private func listed(_ lower: String, _ options: [WorksheetOption]) -> [String] {
        let parts = lower.split { " /,;+&.()".contains($0) }.map(String.init)
            .filter { $0 != "or" && $0 != "and" }
        let letters = parts.filter { part in options.contains { $0.letter == part } }
        guard letters.count == parts.count else { return [] }
        var seen: Set<String> = []
        return letters.filter { seen.insert($0).inserted }
    }

    /// A letter and a mark before the words: `c) statistic`, `c: statistic`, `c - statistic`.
    private func letterInFront(
        _ lower: String, _ options: [WorksheetOption]
    ) -> (letter: String, rest: String)? {
        let open = lower.drop { $0 == "(" || $0 == "[" }
        guard let first = open.first,
            let letter = options.first(where: { $0.letter == String(first) })?.letter
        else { return nil }
        let rest = open.dropFirst().drop { $0 == " " }
        guard let mark = rest.first, ").:]=-–—".contains(mark) else { return nil }
        return (letter, String(rest.dropFirst()))
    }

    private func byWords(_ words: String, _ options: [WorksheetOption]) -> Choice {
        let wording = ComparedWording(words)
        let texts = options.map { ComparedWording($0.text) }
        switch WordingMatch(wording, among: texts) {
        case .sure(let places): return .sure(options[places[0]].letter)
        case .doubtful(let places): return .doubtful(places.map { options[$0].letter })
        case .nothing:
            let names = options.map { $0.text.lowercased() }
            guard let near = NearName.nearest(to: words, in: names),
                let option = options.first(where: { $0.text.lowercased() == near })
            else { return .nothing }
            return .sure(option.letter)
        }
    }

    /// The place that it names: `4.2`, `sentence 4.2`; `nil` where it names none.
    var place: String? {
        let numbers = text.split { !($0.isASCII && $0.isNumber) }
        let letters = text.filter(\.isLetter).lowercased()
        guard (1...2).contains(numbers.count), letters.isEmpty || Self.placeWords.contains(letters)
        else { return nil }
        return numbers.joined(separator: ".")
    }

    private static let placeWords: Set<String> = [
        "sentence", "s", "p", "para", "paragraph", "ps", "paragraphsentence", "parasentence", "no",
        "line", "number", "at",
    ]
}
