/// The words of a text by their number: what lies between white space and has a letter or a digit.
struct WordPlaces {
    /// Where each word begins and ends, in UTF-8 bytes.
    private let words: [Range<Int>]

    /// - Complexity: O(*n*) in the bytes.
    init(_ bytes: [UInt8]) {
        var words: [Range<Int>] = []
        var place = 0
        for run in bytes.split(omittingEmptySubsequences: true, whereSeparator: { $0 <= 0x20 }) {
            place = run.startIndex
            guard run.contains(where: \.isWordly) else { continue }
            words.append(place..<run.endIndex)
        }
        self.words = words
    }

    /// How many words there are.
    var count: Int { words.count }

    /// The numbers of the words, from 0, that a range of bytes touches.
    func words(in range: Range<Int>) -> Range<Int> {
        let first = words.partition { $0.upperBound > range.lowerBound }
        let last = words.partition { $0.lowerBound >= range.upperBound }
        return first..<max(first, last)
    }
}

extension [Range<Int>] {
    /// The first place at which something holds that holds from there on.
    fileprivate func partition(_ holds: (Range<Int>) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension UInt8 {
    /// An ASCII letter or digit, or part of a character beyond ASCII.
    fileprivate var isWordly: Bool {
        self >= 0x80 || (0x30...0x39).contains(self) || (0x41...0x5A).contains(self & 0xDF)
    }
}
