/// Finds the sentences of a paragraph.
///
/// A sentence ends at `.`, `!`, `?` or `…` with the closing marks after it, where what follows can
/// begin one. Abbreviations, initials, decimals, numbers of lists, and quotations or brackets
/// within a sentence do not end it; nor do colons and semicolons.
struct SentenceSplitter {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The sentences of the paragraph whose lines are `segments`, without blanks around them.
    ///
    /// - Complexity: O(*n*) over the bytes.
    func ranges(in segments: [Range<Int>]) -> [Range<Int>] {
        let words = segments.flatMap { Words(bytes, $0) }
        guard let first = words.first, let last = words.last else { return [] }
        let inside = BracketMap(bytes, words)
        var result: [Range<Int>] = []
        var start = first.lowerBound
        for index in words.indices.dropLast() where mayEnd(words[index]) && !inside.covers(index) {
            let place = WordPlace(bytes, words, index, start)
            guard place.endsSentence else { continue }
            result.append(start..<words[index].upperBound)
            start = words[index + 1].lowerBound
        }
        result.append(start..<last.upperBound)
        return result
    }

    /// A word that ends with a letter, a figure or a comma ends no sentence.
    private func mayEnd(_ word: Range<Int>) -> Bool {
        let last = bytes[word.upperBound - 1]
        let isLetter = (0x61...0x7A).contains(last | 0x20) || (0x30...0x39).contains(last)
        return !isLetter && last != UInt8(ascii: ",")
    }
}

/// Which words stand within brackets that opened in the middle of a sentence.
private struct BracketMap {
    private var depths: [Int]

    init(_ bytes: [UInt8], _ words: [Range<Int>]) {
        depths = Array(repeating: 0, count: words.count + 1)
        var open: [(word: Int, isInner: Bool)] = []
        for (index, word) in words.enumerated() {
            for place in word where bytes[place] == 0x28 || bytes[place] == 0x29 {
                if bytes[place] == 0x28 {
                    let before = index > 0 ? words[index - 1] : nil
                    open.append((index, place > word.lowerBound || !BracketMap.ends(bytes, before)))
                } else if let last = open.popLast(), last.isInner {
                    depths[last.word] += 1
                    depths[index] -= 1
                }
            }
        }
        for index in depths.indices.dropFirst() { depths[index] += depths[index - 1] }
    }

    private static func ends(_ bytes: [UInt8], _ word: Range<Int>?) -> Bool {
        guard let word else { return true }
        let end = SentenceEnd.core(bytes, word)
        return bytes.scalar(before: end, from: word.lowerBound)?.isTerminal ?? false
    }

    func covers(_ word: Int) -> Bool { depths[word] > 0 }
}
