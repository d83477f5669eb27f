/// A stretch of the source that people see otherwise.
struct Mend: Sendable {
    let range: Range<Int>
    let replacement: String
}

/// A text as people should see it: the source with its damage mended.
struct MendedText: Sendable {
    private let mends: [Mend]

    /// Keeps the mends in reading order; of two that overlap the first.
    init(_ mends: [Mend]) {
        var kept: [Mend] = []
        for mend in mends.sorted(by: MendedText.isBefore) {
            if let last = kept.last, mend.range.lowerBound < last.range.upperBound { continue }
            kept.append(mend)
        }
        self.mends = kept
    }

    private static func isBefore(_ left: Mend, _ right: Mend) -> Bool {
        (left.range.lowerBound, left.range.upperBound)
            < (right.range.lowerBound, right.range.upperBound)
    }

    /// The text of `range`: mended, each run of blanks one space, none at either end.
    ///
    /// - Complexity: O(*n* + log *m*) over the bytes and the mends of the whole text.
    func text(_ range: Range<Int>, of bytes: [UInt8]) -> String {
        var writer = MendWriter()
        var next = firstMend(endingAfter: range.lowerBound)
        var index = range.lowerBound
        while index < range.upperBound {
            if next < mends.count, mends[next].range.lowerBound <= index {
                writer.write(mends[next].replacement)
                index = max(index, mends[next].range.upperBound)
                next += 1
            } else {
                let end = index + bytes.scalarWidth(at: index)
                writer.write(bytes.scalar(at: index), bytes[index..<end])
                index = end
            }
        }
        return writer.text
    }

    /// The first mend that ends after `offset`, or is an insertion there.
    private func firstMend(endingAfter offset: Int) -> Int {
        mends.partitioningIndex { mend in
            mend.range.upperBound > offset
                || (mend.range.upperBound == offset && mend.range.isEmpty)
        }
    }
}

/// Writes text with single spaces.
private struct MendWriter {
    private var result: [UInt8] = []
    private var hasSpace = false

    var text: String { String(decoding: result, as: UTF8.self) }

    mutating func write(_ replacement: String) {
        for scalar in replacement.unicodeScalars {
            let utf8 = Array(String(scalar).utf8)
            write(scalar, utf8[...])
        }
    }

    mutating func write(_ scalar: Unicode.Scalar, _ bytes: ArraySlice<UInt8>) {
        if scalar.isInvisible || scalar.value == 0xAD { return }
        if scalar.isBlank {
            hasSpace = !result.isEmpty
            return
        }
        if hasSpace { result.append(0x20) }
        hasSpace = false
        result.append(contentsOf: bytes)
    }
}
