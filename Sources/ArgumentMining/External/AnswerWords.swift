internal import ArgumentModel
internal import SourceText

/// What programs write instead of the words of the answer's form (`mining/answer-words.tsv`).
struct AnswerWords: Sendable {
    /// Where a word stands.
    enum Place: String, Sendable {
        case answer, unit, link, role, relation, kind
    }

    static let table = AnswerWords("mining/answer-words.tsv")

    private let words: [Place: [String: String]]

    private init(_ name: String) {
        var words: [Place: [String: String]] = [:]
        for line in Resource.lines(name) {
            let cells = line.split(separator: "\t")
            guard cells.count == 3, let place = Place(rawValue: String(cells[0])) else {
                preconditionFailure("\(name): three cells, the first a place: \(line)")
            }
            let word = String(cells[1])
            words[place, default: [:]][AnswerWords.key(word)] = word
            for other in cells[2].split(separator: ";") {
                let key = AnswerWords.key(String(other))
                if words[place]?[key] == nil { words[place]?[key] = word }
            }
        }
        self.words = words
    }

    /// The word of the form that is meant; `nil` where none is.
    func word(_ text: String, _ place: Place) -> String? { words[place]?[AnswerWords.key(text)] }

    /// The words of the form that something leads to, sorted.
    func meanings(_ place: Place) -> [String] { Set(words[place, default: [:]].values).sorted() }

    /// A word without regard to case, blanks and hyphens.
    private static func key(_ text: String) -> String {
        String(
            String.UnicodeScalarView(text.lowercased().unicodeScalars.filter(\.isLetterOrNumber)))
    }
}

/// The fields of an object of an answer under the names of the form.
struct AnswerFields {
    private var values: [String: DataValue] = [:]

    init(_ value: DataValue, _ place: AnswerWords.Place) {
        guard case .object(let object) = value else { return }
        for (name, value) in object.fields where value != .null {
            guard let word = AnswerWords.table.word(name, place) else { continue }
            if values[word] == nil || name == word { values[word] = value }
        }
    }

    subscript(name: String) -> DataValue? { values[name] }

    /// The items of a list; one value alone is a list of one.
    func list(_ name: String) -> [DataValue] {
        switch values[name] {
        case .list(let list)?: list
        case let value?: [value]
        case nil: []
        }
    }

    /// The words of a plain value, without blanks at the ends.
    func words(_ name: String) -> String? {
        values[name]?.words.flatMap { $0.isEmpty ? nil : $0.onOneLine }
    }
}
