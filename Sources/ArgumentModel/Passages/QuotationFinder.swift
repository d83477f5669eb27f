public import SourceText

/// Finds quotations in a text: verbatim, else whatever the white space, else by letters and
/// digits alone (which forgives mended hyphens, joined drop caps and the style of quotation
/// marks).
///
/// CR LF counts as one line break, so a quotation that holds LF is verbatim in either text.
public struct QuotationFinder: Sendable {
    /// How closely a passage agrees with a quotation.
    public enum Closeness: Int, Sendable, Comparable, CaseIterable {
        case verbatim, whitespace, lettersAndDigits

        /// The closer one comes first.
        public static func < (left: Closeness, right: Closeness) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// A passage that a quotation was found at.
    public struct Match: Sendable, Hashable {
        /// Where it stands.
        public let range: SourceRange
        /// How closely it agrees.
        public let closeness: Closeness
    }

    private let scalars: [Unicode.Scalar]
    /// The byte offset of each scalar, and of the end.
    private let offsets: [Int]

    /// A finder in a text of UTF-8 bytes.
    ///
    /// - Complexity: O(*n*) in the bytes.
    public init(_ bytes: [UInt8]) {
        var scalars: [Unicode.Scalar] = []
        var offsets: [Int] = []
        var offset = 0
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\n", scalars.last == "\r" {
                scalars[scalars.count - 1] = scalar
            } else {
                scalars.append(scalar)
                offsets.append(offset)
            }
            offset += UTF8.width(scalar)
        }
        self.scalars = scalars
        self.offsets = offsets + [offset]
    }

    /// Every place where the quotation stands, overlapping ones too, at the closest agreement
    /// that has any: verbatim, else but for white space, else as far as `loosest` allows.
    ///
    /// - Parameters:
    ///   - quotation: the text to find.
    ///   - loosest: how far agreement may go.
    /// - Returns: the places in the order of the text.
    /// - Complexity: O(*n* · *m*) for a text of *n* and a quotation of *m* scalars.
    public func occurrences(
        of quotation: String, loosest: Closeness = .whitespace
    ) -> [SourceRange] {
        matches(of: quotation, loosest: loosest).map(\.range)
    }

    /// What ``occurrences(of:loosest:)`` finds, with how closely it agrees.
    func matches(of quotation: String, loosest: Closeness) -> [Match] {
        guard let found = closestSpans(of: quotation, loosest) else { return [] }
        return found.spans.map { Match(range: range($0), closeness: found.closeness) }
    }

    /// The `occurrence`-th place, from 1, where the quotation stands, at the closest agreement
    /// that has any; the last one where there are fewer.
    ///
    /// - Parameters:
    ///   - quotation: the text to find.
    ///   - occurrence: which one of several, from 1.
    ///   - loosest: how far agreement may go.
    /// - Complexity: O(*n* · *m*) for a text of *n* and a quotation of *m* scalars.
    public func find(
        _ quotation: String, occurrence: Int = 1, loosest: Closeness = .whitespace
    ) -> Match? {
        span(of: quotation, occurrence: occurrence, loosest: loosest).map {
            Match(range: range($0.span), closeness: $0.closeness)
        }
    }

    /// What ``find(_:occurrence:loosest:)`` finds, counted in Unicode scalars.
    package func span(
        of quotation: String, occurrence: Int = 1, loosest: Closeness = .whitespace
    ) -> (span: Range<Int>, closeness: Closeness)? {
        closestSpans(of: quotation, loosest).map { spans, closeness in
            (spans[min(max(occurrence, 1), spans.count) - 1], closeness)
        }
    }

    /// The span without what is neither letter nor number at either end, in Unicode scalars.
    package func trimmed(_ span: Range<Int>) -> Range<Int> {
        let start = scalars[span].firstIndex(where: \.isLetterOrNumber) ?? span.upperBound
        let last = scalars[start..<span.upperBound].lastIndex(where: \.isLetterOrNumber)
        return start..<(last.map { $0 + 1 } ?? start)
    }

    /// The bytes of a span of Unicode scalars.
    package func range(_ span: Range<Int>) -> SourceRange {
        SourceRange(offsets[span.lowerBound], offsets[span.upperBound])
    }

    /// The spans at the closest agreement that has any; `nil` where none has.
    private func closestSpans(
        of quotation: String, _ loosest: Closeness
    ) -> (spans: [Range<Int>], closeness: Closeness)? {
        for closeness in Closeness.allCases where closeness <= loosest {
            let spans = spans(of: quotation, closeness)
            if !spans.isEmpty { return (spans, closeness) }
        }
        return nil
    }

    private func spans(of quotation: String, _ closeness: Closeness) -> [Range<Int>] {
        switch closeness {
        case .verbatim: spans(verbatim: quotation)
        case .whitespace: spans(whitespace: quotation)
        case .lettersAndDigits: spans(lettersAndDigits: quotation)
        }
    }

    private func spans(verbatim quotation: String) -> [Range<Int>] {
        let needle = Array(quotation.unicodeScalars)
        return QuotationFinder.starts(of: needle, in: scalars).map { $0..<$0 + needle.count }
    }

    private func spans(whitespace quotation: String) -> [Range<Int>] {
        let words = quotation.unicodeScalars.split(whereSeparator: \.isBlank).map(Array.init)
        guard let first = words.first else { return [] }
        return QuotationFinder.starts(of: first, in: scalars).compactMap { start in
            end(of: words.dropFirst(), after: start + first.count).map { start..<$0 }
        }
    }

    /// Where the words end that follow from `position` on, each after a gap. A gap leaves the
    /// soft hyphens to the word that begins with them.
    private func end(of words: ArraySlice<[Unicode.Scalar]>, after position: Int) -> Int? {
        var place = position
        for word in words {
            let gap = scalars[place...].prefix { $0.isGap }.count
            let own = word.prefix { $0.isGap }.count
            place += gap - own
            guard gap > own, scalars[place...].starts(with: word) else { return nil }
            place += word.count
        }
        return place
    }

    private func spans(lettersAndDigits quotation: String) -> [Range<Int>] {
        let needle = quotation.unicodeScalars.flatMap(\.foldedLettersAndDigits)
        var hay: [Unicode.Scalar] = []
        var places: [Int] = []
        for (place, scalar) in scalars.enumerated() {
            for folded in scalar.foldedLettersAndDigits {
                hay.append(folded)
                places.append(place)
            }
        }
        return QuotationFinder.starts(of: needle, in: hay).map {
            places[$0]..<places[$0 + needle.count - 1] + 1
        }
    }

    private static func starts(
        of needle: [Unicode.Scalar], in hay: [Unicode.Scalar]
    ) -> [Int] {
        guard let first = needle.first, hay.count >= needle.count else { return [] }
        return (0...hay.count - needle.count).filter {
            hay[$0] == first && hay[$0..<$0 + needle.count].elementsEqual(needle)
        }
    }
}

extension Unicode.Scalar {
    /// White space, or one of the four information separators.
    package var isBlank: Bool { properties.isWhitespace || (0x1C...0x1F).contains(value) }

    /// A blank, or a soft hyphen.
    var isGap: Bool { isBlank || value == 0xAD }

    /// A letter or a number of any script.
    package var isLetterOrNumber: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    /// The letters and numbers that it is without regard to case; none for a mark.
    ///
    /// Unicode's full case folding (CaseFolding.txt, C and F): lower case, which knows a capital
    /// sharp s, then upper, then lower case; only the dotless i stays what it is.
    var foldedLettersAndDigits: [Unicode.Scalar] {
        if isASCII {
            guard isLetterOrNumber else { return [] }
            return [(0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) + 32) : self]
        }
        guard self != "ı" else { return [self] }
        let capital = properties.lowercaseMapping.unicodeScalars.flatMap {
            $0.properties.uppercaseMapping.unicodeScalars
        }
        return capital.flatMap(\.properties.lowercaseMapping.unicodeScalars)
            .filter(\.isLetterOrNumber)
    }
}
