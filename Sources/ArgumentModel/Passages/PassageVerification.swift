public import SourceText

/// What a source says of one passage of a graph.
public struct PassageFinding: Sendable, Hashable {
    /// What was found.
    public enum State: Sendable, Hashable {
        /// The quotation stands at its place, verbatim.
        case verified
        /// There was no quotation; the place gives this one, which agrees with the digest where
        /// there is one.
        case filled(String)
        /// The quotation stands here: nobody had said at which bytes, or its lines end in
        /// another way.
        case located(SourceRange)
        /// The quotation stands elsewhere in the source, or not verbatim.
        case moved(to: SourceRange)
        /// The source says it in slightly other words, which stand here.
        case altered(to: SourceRange)
        /// The source holds no such quotation, or no such place.
        case missing
    }

    /// Whose passage it is.
    public let statement: Statement.ID
    /// Which of the statement's passages, from 0.
    public let index: Int
    /// What was found.
    public let state: State
}

extension ArgumentGraph {
    /// Verifies every passage of one source against the source itself.
    ///
    /// A passage without a range, or not at its place, is sought by its quotation: of the
    /// occurrences that agree most closely the nearest to the old place is taken. One that has a
    /// digest alone is sought by that, from the beginning of each word. A quotation that stands
    /// nowhere is sought in the sentences that no other passage holds: where three quarters of the
    /// words agree in order, and in no other sentence nearly as many, the text was altered. Nothing
    /// is changed; ``applying(_:of:)`` does that.
    ///
    /// - Returns: one finding a passage of that source, in reading order.
    /// - Complexity: O(*n*) for each passage that is not at its place, in the source's bytes; for
    ///   one that stands nowhere O(*n* · *m*) in the words of the source and of the quotation.
    public func verifyPassages(of source: Source.ID, in document: Document) -> [PassageFinding] {
        let check = PassageCheck(document)
        let findings = statements.flatMap { statement in
            statement.passages.enumerated().filter { $0.element.source == source }.map {
                PassageFinding(
                    statement: statement.id, index: $0.offset, state: check.state(of: $0.element))
            }
        }
        return altered(findings, in: document)
    }

    /// The findings with those quotations found that the text says in slightly other words.
    private func altered(
        _ findings: [PassageFinding], in document: Document
    ) -> [PassageFinding] {
        let lost = findings.indices.filter { findings[$0].state == .missing }
        let quotations = lost.map { passage(of: findings[$0])?.quotation }
        guard quotations.contains(where: { $0 != nil }) else { return findings }
        var findings = findings
        // Where most are lost, it is another text.
        guard lost.count <= 100 || lost.count * 2 <= findings.count else { return findings }
        var taken = findings.compactMap { $0.place(of: passage(of: $0), in: document) }
        let search = AlteredQuotation(document)
        for (place, quotation) in zip(lost, quotations) {
            guard let found = quotation.flatMap({ search.place(of: $0, besides: taken) }) else {
                continue
            }
            taken.append(found)
            let old = findings[place]
            findings[place] = PassageFinding(
                statement: old.statement, index: old.index, state: .altered(to: found))
        }
        return findings
    }

    private func passage(of finding: PassageFinding) -> Passage? {
        statements[finding.statement]?.passages[finding.index]
    }

    /// The graph with what the findings say: filled quotations, located and moved
    /// places.
    ///
    /// Missing passages stay as they are; nothing is dropped. Statements whose passages moved
    /// take their new places in reading order.
    public func applying(_ findings: [PassageFinding], of document: Document) -> ArgumentGraph {
        var graph = self
        for finding in findings {
            guard var statement = graph.statements[finding.statement],
                statement.passages.indices.contains(finding.index)
            else { continue }
            statement.passages[finding.index].take(finding.state, document)
            graph.replace(statement)
        }
        return graph
    }
}

extension PassageFinding {
    /// Where the source holds the passage.
    fileprivate func place(of passage: Passage?, in document: Document) -> SourceRange? {
        switch state {
        case .verified, .filled:
            passage?.range
                ?? document.sentence(passage?.paragraph, passage?.sentence)?.range
        case .located(let range), .moved(let range), .altered(let range): range
        case .missing: nil
        }
    }
}

extension Passage {
    fileprivate mutating func take(_ state: PassageFinding.State, _ document: Document) {
        switch state {
        case .verified, .missing: return
        case .filled(let quotation):
            if range == nil { range = document.sentence(paragraph, sentence)?.range }
            self.quotation = quotation
            digest = nil
        case .located(let range), .moved(let range), .altered(let range):
            self.range = range
            quotation = document.quotation(of: range)
            digest = nil
            guard let sentence = document.sentence(at: range.lowerBound) else { return }
            paragraph = sentence.paragraph
            self.sentence = sentence.number
        }
    }
}

/// One document, made ready to look many quotations up in it.
private struct PassageCheck {
    let document: Document
    let finder: QuotationFinder

    init(_ document: Document) {
        self.document = document
        finder = QuotationFinder(document.bytes)
    }

    func state(of passage: Passage) -> PassageFinding.State {
        guard let quotation = passage.quotation else {
            return passage.digest.map { recall($0, passage) } ?? fill(passage)
        }
        if let range = passage.range, document.holds(range),
            document.bytes[range.lowerBound..<range.upperBound].elementsEqual(quotation.utf8)
        {
            return .verified
        }
        guard let match = nearest(quotation, to: start(of: passage)) else { return .missing }
        let isAtPlace = passage.range == nil || passage.range == match.range
        let isLocated = isAtPlace && match.closeness <= .whitespace
        return isLocated ? .located(match.range) : .moved(to: match.range)
    }

    /// Where the passage begins, as far as it says so.
    private func start(of passage: Passage) -> Int {
        let sentence = document.sentence(passage.paragraph, passage.sentence ?? 1)
        return passage.range?.lowerBound ?? sentence?.range.lowerBound ?? 0
    }

    private func nearest(_ quotation: String, to old: Int) -> QuotationFinder.Match? {
        finder.matches(of: quotation, loosest: .lettersAndDigits).min {
            abs($0.range.lowerBound - old) < abs($1.range.lowerBound - old)
        }
    }

    /// Finds words of which only a digest is known.
    private func recall(_ digest: String, _ passage: Passage) -> PassageFinding.State {
        if let range = passage.range, document.holds(range) {
            let words = document.quotation(of: range)
            if Passage.digest(of: words.utf8) == digest { return .filled(words) }
        }
        let found = DigestSearch(document.bytes).places(
            of: digest, length: passage.range?.count ?? 0)
        let old = start(of: passage)
        let nearest = found.min { abs($0.lowerBound - old) < abs($1.lowerBound - old) }
        return nearest.map { .moved(to: $0) } ?? .missing
    }

    private func fill(_ passage: Passage) -> PassageFinding.State {
        if let range = passage.range {
            return document.holds(range) ? .filled(document.quotation(of: range)) : .missing
        }
        guard let sentence = document.sentence(passage.paragraph, passage.sentence) else {
            return .missing
        }
        return .filled(document.quotation(of: sentence.range))
    }
}

extension Document {
    /// The sentence of those numbers, from 1; `nil` where there is none.
    public func sentence(_ paragraph: Int?, _ number: Int?) -> Sentence? {
        guard let paragraph, paragraphs.indices.contains(paragraph - 1) else { return nil }
        let sentences = paragraphs[paragraph - 1].sentences
        guard let number, sentences.indices.contains(number - 1) else { return nil }
        return sentences[number - 1]
    }

    /// The sentence that holds the byte at `offset`; `nil` outside the body.
    ///
    /// - Complexity: O(log *n*) in the paragraphs.
    public func sentence(at offset: Int) -> Sentence? {
        let after = paragraphs.partition(where: { $0.range.lowerBound > offset })
        guard after > 0 else { return nil }
        return paragraphs[after - 1].sentences.first {
            $0.range.lowerBound <= offset && offset < $0.range.upperBound
        }
    }

    /// Whether the range lies within the text and splits no character.
    func holds(_ range: SourceRange) -> Bool {
        guard range.upperBound <= bytes.count else { return false }
        return [range.lowerBound, range.upperBound].allSatisfy {
            $0 == bytes.count || bytes[$0] & 0xC0 != 0x80
        }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element satisfies a predicate that no earlier element satisfies.
    fileprivate func partition(where isAfter: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
