/// The boxes and arrows that an SVG of Graphviz shows, by the ids of their groups.
struct SVGGroups {
    /// How often each id occurs, entities decoded.
    private(set) var occurrences: [String: Int] = [:]

    init(in picture: [UInt8]) {
        picture.withUnsafeBufferPointer { bytes in
            var place = 0
            while let start = Self.nextGroup(in: bytes, from: place) {
                place = start
                note(bytes, at: start)
            }
        }
    }

    /// How many boxes and arrows there are.
    var count: Int { occurrences.values.reduce(0, +) }

    private static let opening = Array("<g id=\"".utf8)
    private static let classes = [Array(" class=\"node".utf8), Array(" class=\"edge".utf8)]

    /// The index of the id of the next group. A `<` outside markup is always an entity.
    private static func nextGroup(in bytes: UnsafeBufferPointer<UInt8>, from place: Int) -> Int? {
        var place = place
        while place + opening.count < bytes.count {
            if bytes[place] == opening[0], bytes[place...].starts(with: opening) {
                return place + opening.count
            }
            place += 1
        }
        return nil
    }

    private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        let id = bytes[start...].prefix { $0 != UInt8(ascii: "\"") }
        let rest = bytes[id.endIndex...].dropFirst()
        guard Self.classes.contains(where: rest.starts(with:)) else { return }
        occurrences[CharacterReferences.decode(String(decoding: id, as: UTF8.self)), default: 0] +=
            1
    }
}
