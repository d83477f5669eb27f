public import ArgumentModel
public import SourceText

/// Evidence to be read out: a tag, a cite, and the words of the source, none changed.
public struct DebateCard: Sendable, Equatable {
    /// A field of the cite.
    public struct CiteField: Sendable, Equatable {
        /// Its name: `author`.
        public let name: String
        /// What the source says; `nil` where that is missing.
        public let value: String?
    }

    /// What is shown of a piece of the body.
    public struct Piece: Sendable, Equatable {
        /// The words, verbatim.
        public let text: String
        /// Whether they are the passage of a statement: what is read.
        public let isUnderlined: Bool
        /// Whether they are what the statement hangs on.
        public let isHighlighted: Bool
    }

    /// Its number in the pack, from 1.
    public let number: Int
    /// For whom it speaks.
    public let side: DebateSide
    /// What it is evidence for.
    public let claim: Statement.ID
    /// What it is evidence for, in the words of the text.
    public let tag: String
    /// The statements that are read.
    public let evidence: [Statement.ID]
    /// Last name and year; what is missing says so.
    public let shortCite: String
    /// The cite in full, in the order in which it is printed.
    public let cite: [CiteField]
    /// Where it stands: `3.2`.
    public let place: String?
    /// The words of the source, verbatim.
    public let body: String
    /// What is read, in UTF-8 bytes of ``body``, in order and apart from each other.
    public let underlined: [Range<Int>]
    /// What of it is stressed, within ``underlined``.
    public let highlighted: [Range<Int>]
    /// Whether a program is unsure of what it is evidence for.
    public let isUnsure: Bool

    /// The body in pieces, which joined are the body.
    public var pieces: [Piece] {
        let bytes = Array(body.utf8)
        let ends = underlined + highlighted
        let cuts = Set(ends.flatMap { [$0.lowerBound, $0.upperBound] } + [0, bytes.count]).sorted()
        return zip(cuts, cuts.dropFirst()).map { start, end in
            Piece(
                text: String(decoding: bytes[start..<end], as: UTF8.self),
                isUnderlined: underlined.contains { $0.contains(start) },
                isHighlighted: highlighted.contains { $0.contains(start) })
        }
    }
}

/// The cards of a case.
public struct DebateCards: Sendable, Equatable {
    /// The cards, for the resolution first, each side's in reading order.
    public let all: [DebateCard]

    /// A body is the whole paragraph where that has no more bytes.
    static let longestBody = 1200

    /// A card for each paragraph in which evidence for a claim stands.
    ///
    /// - Parameter documents: the texts that are at hand, by the source they are; without one a
    ///   body is the quotation alone.
    /// - Complexity: O(*s* + *r*).
    public init(
        of debate: DebateCase, documents: [Source.ID: Document] = [:],
        _ words: DebateWords = .english
    ) {
        let writer = CardWriter(debate, documents, words)
        all = DebateSide.allCases.flatMap(writer.groups).enumerated().compactMap {
            writer.card($0.element, number: $0.offset + 1)
        }
    }
}

/// Evidence for one claim that stands in one paragraph.
private struct EvidenceGroup {
    let claim: Statement.ID
    var steps: [CaseStep]
    let source: Source.ID?
    let paragraph: Int?
}

/// Makes cards.
private struct CardWriter {
    private let debate: DebateCase
    private let documents: [Source.ID: Document]
    private let words: DebateWords

    init(_ debate: DebateCase, _ documents: [Source.ID: Document], _ words: DebateWords) {
        (self.debate, self.documents, self.words) = (debate, documents, words)
    }

    /// The evidence of a side, by claim and paragraph, in reading order.
    func groups(of side: DebateSide) -> [EvidenceGroup] {
        var groups: [EvidenceGroup] = []
        for statement in debate.graph.statements
        where statement.role == .evidence && debate.side(of: statement.id) == side {
            guard let relation = debate.primary(of: statement.id),
                let claim = debate.graph.statement(at: relation.target), claim != statement.id
            else { continue }
            let passage = statement.passages.first
            let step = CaseStep(statement: statement.id, relation: relation.id)
            let same = groups.lastIndex { group in
                group.claim == claim && group.source == passage?.source
                    && group.paragraph == passage?.paragraph && group.paragraph != nil
            }
            if let same {
                groups[same].steps.append(step)
            } else {
                groups.append(
                    EvidenceGroup(
                        claim: claim, steps: [step], source: passage?.source,
                        paragraph: passage?.paragraph))
            }
        }
        return groups
    }

    func card(_ group: EvidenceGroup, number: Int) -> DebateCard? {
        guard let claim = debate.graph.statements[group.claim] else { return nil }
        let evidence = group.steps.compactMap { debate.graph.statements[$0.statement] }
        guard let first = evidence.first else { return nil }
        let citation = group.source.flatMap { debate.graph.sources[$0]?.citation }
        let body = CardBody(evidence, document: group.source.flatMap { documents[$0] })
        return DebateCard(
            number: number, side: debate.side(of: first.id), claim: claim.id,
            tag: tag(group, claim), evidence: evidence.map(\.id),
            shortCite: shortCite(citation), cite: cite(citation, first),
            place: first.place, body: body.text, underlined: body.underlined,
            highlighted: body.highlighted,
            isUnsure: group.steps.contains { step in
                debate.graph.relations[step.relation]?.isUnsure == true
                    || debate.graph.statements[step.statement]?.isUnsure == true
            })
    }

    /// The claim; where the evidence speaks against it, with that said.
    private func tag(_ group: EvidenceGroup, _ claim: Statement) -> String {
        let text = claim.quotation.joinedWords
        let relation = group.steps.first.flatMap { debate.graph.relations[$0.relation] }
        return relation?.kind == .supports || relation?.kind == .restates
            ? text : words.filled("card.against", ["claim": text])
    }

    private func shortCite(_ citation: Citation?) -> String {
        let author = citation?.author?.joinedWords.split(separator: " ").last.map(String.init)
        let year = citation?.date.flatMap(CardWriter.year)
        return (author ?? words["card.missing.author"]) + ", "
            + (year ?? words["card.missing.year"])
    }

    /// The first four digits that stand by themselves.
    private static func year(in date: String) -> String? {
        date.split { !$0.isNumber }.first { $0.count == 4 }.map(String.init)
    }

    private func cite(_ citation: Citation?, _ statement: Statement) -> [DebateCard.CiteField] {
        let passage = statement.passages.first
        let place = passage?.paragraph.flatMap { paragraph in
            passage?.sentence.map { sentence in
                words.filled(
                    "card.place", ["paragraph": "\(paragraph)", "sentence": "\(sentence)"])
            }
        }
        return [
            ("author", citation?.author), ("qualifications", citation?.biography),
            ("date", citation?.date), ("title", citation?.title),
            ("publication", citation?.publication), ("address", citation?.address),
            ("accessed", citation?.accessed), ("page", place),
        ].map { name, value in
            DebateCard.CiteField(name: name, value: value?.joinedWords)
        }
    }
}

/// The words of a card and what of them is read.
private struct CardBody {
    let text: String
    private(set) var underlined: [Range<Int>] = []
    private(set) var highlighted: [Range<Int>] = []

    init(_ evidence: [Statement], document: Document?) {
        let ranges = evidence.compactMap { $0.passages.first?.range }
        guard let document, ranges.count == evidence.count,
            let whole = CardBody.whole(ranges, document)
        else {
            var text = ""
            var marks: [Range<Int>] = []
            for statement in evidence {
                // Passages that do not stand together are set apart as such.
                if !text.isEmpty { text += " […] " }
                let start = text.utf8.count
                text += statement.quotation
                marks.append(start..<text.utf8.count)
            }
            self.text = text
            mark(marks, evidence)
            return
        }
        text = document.quotation(of: whole)
        let inside = ranges.map {
            $0.lowerBound - whole.lowerBound..<$0.upperBound - whole.lowerBound
        }
        mark(inside, evidence)
    }

    /// The paragraph of the passages, or their sentences where that is long.
    private static func whole(_ ranges: [SourceRange], _ document: Document) -> SourceRange? {
        guard let first = ranges.min(), let last = ranges.map(\.upperBound).max(),
            let paragraph = document.paragraphs.first(where: { $0.range.contains(first) }),
            last <= paragraph.range.upperBound
        else { return nil }
        guard paragraph.range.count > DebateCards.longestBody else { return paragraph.range }
        let told = paragraph.sentences.filter { sentence in
            ranges.contains { $0.overlaps(sentence.range) }
        }
        guard let start = told.first, let end = told.last else { return paragraph.range }
        return SourceRange(start.range.lowerBound, end.range.upperBound)
    }

    private mutating func mark(_ ranges: [Range<Int>], _ evidence: [Statement]) {
        let order = ranges.indices.sorted { ranges[$0].lowerBound < ranges[$1].lowerBound }
        var end = 0
        for number in order where ranges[number].lowerBound >= end {
            let range = ranges[number]
            underlined.append(range)
            end = range.upperBound
            let quotation = String(
                decoding: Array(text.utf8)[range], as: UTF8.self)
            guard let phrase = KeyPhrase(of: quotation) else { continue }
            highlighted.append(
                range.lowerBound + phrase.range.lowerBound..<range.lowerBound
                    + phrase.range.upperBound)
        }
    }
}
