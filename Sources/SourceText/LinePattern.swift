/// A pattern for whole lines, as `--keep-lines` and `--drop-lines` take it.
///
/// A pattern is compared with the whole line, without the blanks around it. `*` stands for any
/// text, also none; every other character stands for itself. Case, the shape of quotation marks
/// and the number of blanks make no difference.
///
/// ```swift
/// LinePattern("photo: *").matches("Photo: the quay at noon")   // true
/// LinePattern("photo").matches("Photo: the quay at noon")      // false
/// LinePattern("*photo*").matches("A photo of the quay")        // true
/// ```
public struct LinePattern: Sendable, Hashable {
    /// What stands between the asterisks, folded.
    let parts: [[UInt8]]

    /// Reads a pattern.
    public init(_ pattern: String) {
        let bytes = Array(pattern.utf8)
        let folded = Folding.fold(bytes, bytes.trimmed(bytes.indices))
        parts = folded.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map { Array($0) }
    }

    /// Whether the whole of `line` is as the pattern says.
    public func matches(_ line: String) -> Bool {
        let bytes = Array(line.utf8)
        return matches(folded: Folding.fold(bytes, bytes.trimmed(bytes.indices)))
    }

    /// Whether the folded line is as the pattern says.
    ///
    /// - Complexity: O(*n* · *m*) at worst over line and pattern.
    func matches(folded line: [UInt8]) -> Bool {
        guard let first = parts.first, let last = parts.last, line.starts(with: first) else {
            return false
        }
        guard parts.count > 1 else { return line.count == first.count }
        let end = line.count - last.count
        guard end >= first.count, line[end...].elementsEqual(last) else { return false }
        var place = first.count
        for part in parts.dropFirst().dropLast() {
            guard let found = LinePattern.find(part, in: line, from: place, to: end) else {
                return false
            }
            place = found + part.count
        }
        return true
    }

    private static func find(_ part: [UInt8], in line: [UInt8], from: Int, to: Int) -> Int? {
        guard let head = part.first else { return from }
        var index = from
        while index + part.count <= to {
            if line[index] == head, line[index..<index + part.count].elementsEqual(part) {
                return index
            }
            index += 1
        }
        return nil
    }
}
