internal import ArgumentModel

/// The JSON in what a program or a person brought along: alone, in a fence, or among prose.
///
/// Two things are mended, as no other reading of them is possible: a comma behind the last item,
/// and a line break or another control character within a string, which becomes a blank.
struct AnswerText {
    /// How many values may begin in the prose.
    private static let mostValues = 64
    /// How many values may begin and not end.
    private static let mostOpen = 8

    private var bytes: [UInt8]
    private var content: AnswerContent?
    private var error: FormError?
    private var isCutOff = false
    private var isJSON = false

    /// The last value that holds units: a program may think aloud before it answers.
    static func content(of bytes: [UInt8]) throws(AnswerError) -> AnswerContent {
        var text = AnswerText(bytes: bytes)
        text.read()
        if let content = text.content { return content }
        if let error = text.error { throw .notJSON(error) }
        throw text.isCutOff ? .cutOff : text.isJSON ? .noUnits : .noJSON
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func read() {
        var (place, values, open) = (0, 0, 0)
        while let start = start(from: place), values < Self.mostValues, open < Self.mostOpen {
            var value = JSONExtent(start)
            guard let end = value.end(in: &bytes) else {
                isCutOff = true
                open += 1
                place = start + 1
                continue
            }
            values += 1
            take(start..<end)
            place = end
        }
    }

    private func start(from place: Int) -> Int? {
        bytes[place...].firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "[") }
    }

    private mutating func take(_ part: Range<Int>) {
        do {
            let value = try DataValue(json: bytes, in: part)
            if case .object = value { isJSON = true }
            content = AnswerContent(value) ?? content
        } catch {
            // Prose has brackets too: "[1]" and "{so to speak}" are no JSON gone wrong.
            if bytes[part].contains(UInt8(ascii: "\"")) { self.error = self.error ?? error }
        }
    }
}

/// Where a JSON value ends.
private struct JSONExtent {
    private let start: Int
    private var depth = 0
    private var isInString = false
    /// The last comma that nothing but blanks follows.
    private var comma: Int?

    init(_ start: Int) {
        self.start = start
    }

    /// The place behind the value, which is mended; `nil` where it does not end.
    mutating func end(in bytes: inout [UInt8]) -> Int? {
        var place = start
        while place < bytes.count {
            if isInString {
                passString(&bytes, &place)
            } else if isEnd(&bytes, place) {
                return place + 1
            }
            place += 1
        }
        return nil
    }

    private mutating func passString(_ bytes: inout [UInt8], _ place: inout Int) {
        switch bytes[place] {
        case UInt8(ascii: "\\"): place += 1
        case UInt8(ascii: "\""): isInString = false
        case 0..<0x20: bytes[place] = 0x20
        default: break
        }
    }

    private mutating func isEnd(_ bytes: inout [UInt8], _ place: Int) -> Bool {
        switch bytes[place] {
        case 0x20, 0x09, 0x0A, 0x0D: return false
        case UInt8(ascii: ","):
            comma = place
            return false
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth -= 1
            if let comma { bytes[comma] = 0x20 }
        default: break
        }
        comma = nil
        return depth == 0
    }
}

/// The units and relations that a JSON value holds.
struct AnswerContent {
    let units: [DataValue]
    /// Relations that stand beside the units.
    let relations: [DataValue]
    let isThesisImplied: Bool

    /// `nil` where there are no units, neither in the value nor in what it wraps.
    init?(_ value: DataValue) {
        let fields = AnswerFields(value, .answer)
        if case .list(let units)? = fields["units"] {
            self.units = units
            relations = fields.list("relations")
            isThesisImplied = fields["thesisImplied"] == .boolean(true)
        } else if case .list(let units) = value, units.contains(where: Self.isUnit) {
            self.units = units
            relations = []
            isThesisImplied = false
        } else {
            guard case .object(let object) = value,
                let inner = object.fields.lazy.compactMap({ Self.wrapped($0.value) }).first
            else { return nil }
            self = inner
        }
    }

    private static func isUnit(_ value: DataValue) -> Bool {
        AnswerFields(value, .unit)["quote"]?.words != nil
    }

    private static func wrapped(_ value: DataValue) -> AnswerContent? {
        guard case .object = value else { return nil }
        return AnswerContent(value)
    }
}
