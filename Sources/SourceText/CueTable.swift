/// The phrases by which lines outside an article are known.
struct CueTable {
    /// How far a cue reaches.
    enum Scope: String {
        /// The line alone.
        case line
        /// The line alone; it stands above an article's first paragraph.
        case head
        /// The line and the headlines below it.
        case list
        /// The line and, after the article, all that follows.
        case rest
    }

    private struct Row {
        let match: CueMatch
        let mostWords: Int
        let pattern: LinePattern

        /// Labels are never sentences; an advertisement of many words may be one.
        var isLabel: Bool {
            match.reason.isLabel && !(match.reason == .advertisement && mostWords >= 30)
        }
    }

    /// The rows whose pattern begins with a whole word, under that word's bytes.
    private var byWord: [[UInt8]: [Row]] = [:]
    private var others: [Row] = []

    /// Reads `reason`, `scope`, `most words`, `pattern` from the lines of a data file.
    init(resource name: String) {
        for line in Resource.lines(name) {
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 4, let reason = LeftOutLine.Reason(rawValue: cells[0]),
                let scope = Scope(rawValue: cells[1]), let most = Int(cells[2])
            else { preconditionFailure("\(name): cannot read '\(line)'") }
            add(
                Row(
                    match: CueMatch(reason: reason, scope: scope), mostWords: most,
                    pattern: LinePattern(cells[3])))
        }
    }

    private mutating func add(_ row: Row) {
        let head = row.pattern.parts[0]
        let isWhole = row.pattern.parts.count == 1
        let word = head.prefix { $0 != 0x20 }
        if word.isEmpty || (word.count == head.count && !isWhole) {
            others.append(row)
        } else {
            byWord[Array(word), default: []].append(row)
        }
    }

    /// The first row that says what a folded line of so many words is.
    func match(_ line: [UInt8], words: Int) -> CueMatch? {
        let word = Array(line.prefix { $0 != 0x20 })
        let rows = byWord[word] ?? []
        let isSentence = line.last == UInt8(ascii: ".")
        let fits = { (row: Row) in
            words <= row.mostWords && !(isSentence && row.isLabel)
                && row.pattern.matches(folded: line)
        }
        return (rows.first(where: fits) ?? others.first(where: fits))?.match
    }

    /// What surrounds an op-ed on a page.
    static let clutter = CueTable(resource: "cues/clutter.tsv")
}

/// What a line is by its words alone.
struct CueMatch: Equatable {
    let reason: LeftOutLine.Reason
    let scope: CueTable.Scope
}

extension LeftOutLine.Reason {
    /// Whether such lines are labels, never sentences: what ends with a full stop is none.
    var isLabel: Bool {
        switch self {
        case .navigation, .sharing, .related, .category, .advertisement, .byline: true
        default: false
        }
    }
}
