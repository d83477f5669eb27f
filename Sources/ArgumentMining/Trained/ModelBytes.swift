/// Reads the numbers of a model's file one after the other.
struct ModelBytes {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static let magic = Array("ARGMINE1".utf8)

    mutating func expectMagic() throws(TrainedModelError) {
        guard bytes.starts(with: Self.magic) else { throw .noModel }
        position = Self.magic.count
    }

    func expectEnd() throws(TrainedModelError) {
        guard position == bytes.count else { throw .wrongLength }
    }

    /// The count that stands next, and that many 32-bit numbers.
    mutating func numbers(count: Int) throws(TrainedModelError) -> [Int] {
        guard try self.count(rowBytes: 4) == count else { throw .otherFeatures }
        return (0..<count).map { _ in Int(Int32(truncatingIfNeeded: number(bytes: 4))) }
    }

    /// The count that stands next; as many rows of that size stand behind it.
    mutating func count(rowBytes: Int) throws(TrainedModelError) -> Int {
        guard bytes.count - position >= 4 else { throw .wrongLength }
        let count = Int(number(bytes: 4))
        guard count <= (bytes.count - position) / rowBytes else { throw .wrongLength }
        return count
    }

    mutating func keys(_ count: Int) -> [UInt64] { (0..<count).map { _ in number(bytes: 8) } }

    mutating func wideRows(_ count: Int) -> [SIMD16<Int16>] {
        (0..<count).map { _ in
            var row = SIMD16<Int16>()
            for column in 0..<16 { row[column] = small() }
            return row
        }
    }

    /// The count that stands next, and that many rows of eight.
    mutating func rows(count: Int) throws(TrainedModelError) -> [SIMD8<Int16>] {
        guard try self.count(rowBytes: 16) == count else { throw .otherFeatures }
        return (0..<count).map { _ in
            var row = SIMD8<Int16>()
            for column in 0..<8 { row[column] = small() }
            return row
        }
    }

    mutating func smallNumbers(_ count: Int) throws(TrainedModelError) -> [Int16] {
        guard bytes.count - position >= count * 2 else { throw .wrongLength }
        return (0..<count).map { _ in small() }
    }

    private mutating func small() -> Int16 { Int16(truncatingIfNeeded: number(bytes: 2)) }

    /// - Precondition: so many bytes are left.
    private mutating func number(bytes count: Int) -> UInt64 {
        var number: UInt64 = 0
        for index in 0..<count { number |= UInt64(bytes[position + index]) << UInt64(8 * index) }
        position += count
        return number
    }
}
