internal import SourceText

extension Statement {
    /// Whether its text is the words of its passages: of the first one, or of all. White space,
    /// marks and capitals, which are mended for people, do not count.
    package var isInOwnWords: Bool {
        let said = text.letters
        guard let first = passages.first?.quotation else { return false }
        return said == first.letters || said == passages.compactMap(\.quotation).joined().letters
    }

    /// Takes other words; the wording that stands for it follows.
    package mutating func say(_ words: String) {
        if let canonical = members.firstIndex(where: { $0.isCanonical && $0.text == text }) {
            members[canonical].text = words
        }
        text = words
    }
}

extension StringProtocol {
    /// Its letters and digits without regard to case.
    var letters: [String] {
        lazy.filter { $0.isLetter || $0.isNumber }.map { $0.lowercased() }
    }

    /// On one line, each run of white space a blank, with a capital first letter.
    var mended: String {
        let line = joinedWords
        return line.prefix(1).uppercased() + line.dropFirst()
    }
}
