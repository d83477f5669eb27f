/// The shortened words whose full stop need not end a sentence.
struct Abbreviations {
    /// What follows an abbreviation.
    enum Kind: String {
        /// A name or more words: it never ends a sentence (`Mr.`, `e.g.`).
        case never
        /// A figure; without one it ends the sentence (`No. 5`, `Jan. 6`).
        case number
        /// Anything; it ends the sentence if a word follows that opens sentences (`U.S.`).
        case maybe
        /// A day or a time zone; before any other capital letter it ends the sentence (`p.m.`).
        case time
    }

    private var kinds: [[UInt8]: Kind] = [:]
    /// The words after which a single letter is no initial: `Plan B`.
    private(set) var labels = WordList()
    /// The verbs that report speech.
    private(set) var reporting = WordList()
    /// The days and time zones that may follow a time.
    private(set) var days = WordList()

    /// Reads the rows of a data file: kind, then words.
    init(resource name: String) {
        for line in Resource.lines(name) {
            let cells = line.split(whereSeparator: \.isWhitespace)
            guard let head = cells.first else { continue }
            for cell in cells.dropFirst() { add(Array(cell.utf8), under: String(head)) }
        }
    }

    private mutating func add(_ word: [UInt8], under head: String) {
        switch head {
        case "label": labels.insert(word, word.indices)
        case "reporting": reporting.insert(word, word.indices)
        case "day": days.insert(word, word.indices)
        default:
            guard let kind = Kind(rawValue: head), word.last == UInt8(ascii: ".") else {
                preconditionFailure("abbreviations: cannot read '\(head)'")
            }
            kinds[Array(word.dropLast())] = kind
        }
    }

    /// What the word at `range`, without its last full stop, is.
    func kind(_ bytes: [UInt8], _ range: Range<Int>) -> Kind? {
        if let kind = kinds[Array(bytes[range])] { return kind }
        return Abbreviations.isDotted(bytes[range]) ? .maybe : nil
    }

    /// Single letters with full stops between them: `U.K`, `R.E.M`.
    private static func isDotted(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count > 1
            && parts.allSatisfy { part in
                part.count == 1 && part.allSatisfy { Unicode.Scalar($0).isASCIILetter }
            }
    }

    static let shared = Abbreviations(resource: "cues/abbreviations.txt")
}
