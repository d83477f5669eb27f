/// A file's bytes as UTF-8, and how they were encoded.
struct DecodedText {
    let bytes: [UInt8]
    let encoding: TextEncoding

    /// Decodes `file`, or says why it is no text.
    init(_ file: [UInt8]) throws(ReadingError) {
        guard file.count <= Document.largestFile else { throw .tooLarge(bytes: file.count) }
        if let format = ForeignFormat.of(file) { throw .foreign(format) }
        (bytes, encoding) = try DecodedText.decode(file)
        if encoding != .utf8, let format = ForeignFormat.of(bytes) { throw .foreign(format) }
    }

    private static func decode(
        _ file: [UInt8]
    ) throws(ReadingError) -> ([UInt8], TextEncoding) {
        if file.starts(with: [0xFF, 0xFE]) {
            return (try utf16(file) { low, high in high << 8 | low }, .utf16LittleEndian)
        }
        if file.starts(with: [0xFE, 0xFF]) {
            return (try utf16(file) { high, low in high << 8 | low }, .utf16BigEndian)
        }
        if let offset = file.firstIndex(of: 0) { throw .binary(offset: offset) }
        if let offset = firstInvalid(file) { throw .notUTF8(offset: offset) }
        let marked = file.starts(with: [0xEF, 0xBB, 0xBF])
        return (marked ? Array(file.dropFirst(3)) : file, .utf8)
    }

    /// UTF-16 after its mark, as UTF-8; `unit` puts two bytes together.
    private static func utf16(
        _ file: [UInt8], unit: (UInt16, UInt16) -> UInt16
    ) throws(ReadingError) -> [UInt8] {
        let units = stride(from: 2, to: file.count - 1, by: 2).map { index in
            unit(UInt16(file[index]), UInt16(file[index + 1]))
        }
        var result: [UInt8] = []
        result.reserveCapacity(file.count)
        var decoder = UTF16()
        var source = units.makeIterator()
        var offset = 2
        while true {
            switch decoder.decode(&source) {
            case .scalarValue(let scalar):
                guard scalar.value != 0 else { throw .binary(offset: offset) }
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
                offset += scalar.value > 0xFFFF ? 4 : 2
            case .error: throw .notUTF16(offset: offset)
            case .emptyInput:
                guard file.count % 2 == 0 else { throw .notUTF16(offset: file.count - 1) }
                return result
            }
        }
    }

    /// The first byte that cannot stand where it stands (Unicode 16, table 3-7), if any.
    private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard let width = sequenceWidth(bytes, at: index) else { return index }
            index += width
        }
        return nil
    }

    /// The length of the well-formed sequence of two to four bytes at `index`, if there is one.
    private static func sequenceWidth(_ bytes: [UInt8], at index: Int) -> Int? {
        let lead = bytes[index]
        guard let row = wellFormed.first(where: { $0.leads.contains(lead) }),
            index + row.width <= bytes.count, row.second.contains(bytes[index + 1])
        else { return nil }
        for offset in 2..<max(row.width, 2) where bytes[index + offset] & 0xC0 != 0x80 {
            return nil
        }
        return row.width
    }

    private static let wellFormed:
        [(leads: ClosedRange<UInt8>, second: ClosedRange<UInt8>, width: Int)] = [
            (0xE2...0xE2, 0x80...0xBF, 3), (0xC2...0xDF, 0x80...0xBF, 2),
            (0xE0...0xE0, 0xA0...0xBF, 3), (0xED...0xED, 0x80...0x9F, 3),
            (0xE1...0xEF, 0x80...0xBF, 3), (0xF0...0xF0, 0x90...0xBF, 4),
            (0xF1...0xF3, 0x80...0xBF, 4), (0xF4...0xF4, 0x80...0x8F, 4),
        ]
}
