/// How much of a word carries its meaning: the word without the endings that English adds.
///
/// ```swift
/// Stem.length(of: Array("floods".utf8))     // 5: flood
/// Stem.length(of: Array("stopped".utf8))    // 4: stop
/// Stem.length(of: Array("countries".utf8))  // 6: countr, as of country
/// ```
package enum Stem {
    /// The number of leading bytes of a folded word that make its stem.
    package static func length(of word: [UInt8]) -> Int {
        var length = word.count
        cut("'s", from: word, &length, leaving: 2)
        let whole = length
        for ending in endings where length == whole {
            cut(ending, from: word, &length, leaving: 3)
        }
        if length < whole, isDoubled(word, length) { length -= 1 }
        for vowel: StaticString in ["e", "y"] { cut(vowel, from: word, &length, leaving: 3) }
        return length
    }

    private static let endings: [StaticString] = ["ing", "ies", "ied", "ed", "ly", "s"]

    private static func cut(
        _ ending: StaticString, from word: [UInt8], _ length: inout Int, leaving least: Int
    ) {
        let rest = length - ending.utf8CodeUnitCount
        guard rest >= least, !keepsEnding(word, length) else { return }
        for index in 0..<ending.utf8CodeUnitCount
        where word[rest + index] != ending.utf8Start[index] { return }
        length = rest
    }

    /// Words on -ss, -us and -is keep their s.
    private static func keepsEnding(_ word: [UInt8], _ length: Int) -> Bool {
        guard length >= 2, word[length - 1] == UInt8(ascii: "s") else { return false }
        return [UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i")].contains(word[length - 2])
    }

    private static func isDoubled(_ word: [UInt8], _ length: Int) -> Bool {
        guard length >= 4, word[length - 1] == word[length - 2] else { return false }
        return !Array("aeiouls".utf8).contains(word[length - 1])
    }
}
