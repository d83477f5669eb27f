public import SourceText

/// Finds quotations in a text: verbatim, else whatever the white space, else by letters and
/// digits alone (which forgives mended hyphens, joined drop caps and the style of quotation
/// marks).
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
            scalars.append(scalar)
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        self.scalars = scalars
        self.offsets = offsets + [offset]
    }

    /// Every place where the quotation stands, overlapping ones too: those that agree verbatim,
    /// or, where there are none, those that agree but for white space.
    ///
    /// - Complexity: O(*n* · *m*) for a text of *n* and a quotation of *m* scalars.
    public func occurrences(of quotation: String) -> [SourceRange] {
        let verbatim = spans(verbatim: quotation)
        return (verbatim.isEmpty ? spans(whitespace: quotation) : verbatim).map(range)
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
        for closeness in Closeness.allCases where closeness <= loosest {
            let spans = spans(of: quotation, closeness)
            guard !spans.isEmpty else { continue }
            let span = spans[min(max(occurrence, 1), spans.count) - 1]
            return Match(range: range(span), closeness: closeness)
        }
        return nil
    }

    private func range(_ span: Range<Int>) -> SourceRange {
        SourceRange(offsets[span.lowerBound], offsets[span.upperBound])
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
        let words = quotation.unicodeScalars.split(whereSeparator: \.properties.isWhitespace)
            .map(Array.init)
        guard let first = words.first else { return [] }
        return QuotationFinder.starts(of: first, in: scalars).compactMap { start in
            var position = start + first.count
            for word in words.dropFirst() {
                let gap = scalars[position...].prefix { $0.isGap }.count
                position += gap
                guard gap > 0, scalars[position...].starts(with: word) else { return nil }
                position += word.count
            }
            return start..<position
        }
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
    /// White space, or a soft hyphen.
    var isGap: Bool { properties.isWhitespace || value == 0xAD }

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
    fileprivate var foldedLettersAndDigits: [Unicode.Scalar] {
        if isASCII {
            guard isLetterOrNumber else { return [] }
            return [(0x41...0x5A).contains(value) ? Unicode.Scalar(UInt8(value) + 32) : self]
        }
        let folded = properties.uppercaseMapping.lowercased().unicodeScalars
        return folded.filter(\.isLetterOrNumber)
    }
}
