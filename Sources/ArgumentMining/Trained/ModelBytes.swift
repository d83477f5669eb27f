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
        return (0..<count).map { _ in Int(Int32(littleEndian: next(Int32.self))) }
    }

    /// The count that stands next; as many rows of that size stand behind it.
    mutating func count(rowBytes: Int) throws(TrainedModelError) -> Int {
        guard bytes.count - position >= 4 else { throw .wrongLength }
        let count = Int(UInt32(littleEndian: next(UInt32.self)))
        guard count <= (bytes.count - position) / rowBytes else { throw .wrongLength }
        return count
    }

    mutating func keys(_ count: Int) -> [UInt64] {
        (0..<count).map { _ in UInt64(littleEndian: next(UInt64.self)) }
    }

    mutating func wideRows(_ count: Int) -> [SIMD16<Int16>] {
        (0..<count).map { _ in next(SIMD16<Int16>.self).littleEndian }
    }

    /// The count that stands next, and that many rows of eight.
    mutating func rows(count: Int) throws(TrainedModelError) -> [SIMD8<Int16>] {
        guard try self.count(rowBytes: 16) == count else { throw .otherFeatures }
        return (0..<count).map { _ in next(SIMD8<Int16>.self).littleEndian }
    }

    mutating func smallNumbers(_ count: Int) throws(TrainedModelError) -> [Int16] {
        guard bytes.count - position >= count * 2 else { throw .wrongLength }
        return (0..<count).map { _ in Int16(littleEndian: next(Int16.self)) }
    }

    /// What stands next, its bytes as this machine has them: a whole row at once, for a model is
    /// read at each start.
    ///
    /// - Precondition: so many bytes are left.
    private mutating func next<Value: BitwiseCopyable>(_ type: Value.Type) -> Value {
        defer { position += MemoryLayout<Value>.size }
        return bytes.span.bytes.unsafeLoadUnaligned(fromByteOffset: position, as: type)
    }
}

extension SIMD where Scalar == Int16 {
    /// Numbers that were read with the least byte first.
    fileprivate var littleEndian: Self {
        #if _endian(little)
            return self
        #else
            var numbers = self
            for index in indices { numbers[index] = Int16(littleEndian: self[index]) }
            return numbers
        #endif
    }
}
