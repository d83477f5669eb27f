/// A line of an Argdown file: how it is tied to the one above, and what it says.
struct NamedLine: Hashable, Sendable {
    /// The blanks and the sign before it.
    var lead: Substring
    var body: Substring

    init(_ line: Substring) {
        let signs: Set<Character> = [" ", "\t", "+", "-", "_", "<", ">"]
        let start = line.firstIndex { !signs.contains($0) } ?? line.endIndex
        guard start < line.endIndex, line[start] == "[",
            line[start...].firstIndex(of: "]") != nil
        else { (lead, body) = (line[..<line.startIndex], line); return }
        (lead, body) = (line[..<start], line[start...])
    }

    var text: String { lead + String(body) }

    /// `[C3]`; empty where it begins with no name.
    var name: Substring {
        guard body.first == "[", let end = body.firstIndex(of: "]") else { return "" }
        return body[...end]
    }
}

/// The lines of three texts, in which a line of one name says the same: what the one side changed
/// that changed it.
struct NamedLines {
    private(set) var base: [NamedLine]
    private(set) var ours: [NamedLine]
    private(set) var theirs: [NamedLine]
    /// Lines of theirs that say something else than ours where both changed what they say.
    private(set) var notTaken: [NamedLine] = []

    init(of base: String, _ ours: String, _ theirs: String) {
        (self.base, self.ours, self.theirs) =
            (NamedLines.lines(base), NamedLines.lines(ours), NamedLines.lines(theirs))
        let before = NamedLines.places(self.base)
        let own = NamedLines.places(self.ours)
        let others = NamedLines.places(self.theirs)
        for (place, line) in self.base.enumerated() where before[line.name] == place {
            guard let one = own[line.name], let other = others[line.name] else { continue }
            settle(place, one, other)
        }
    }

    /// Lets all three say what the merged text is to say.
    private mutating func settle(_ place: Int, _ own: Int, _ other: Int) {
        let old = base[place].body
        let isTheirs = ours[own].body == old
        if !isTheirs, theirs[other].body != old, theirs[other].body != ours[own].body {
            notTaken.append(theirs[other])
        }
        let body = isTheirs ? theirs[other].body : ours[own].body
        (base[place].body, ours[own].body, theirs[other].body) = (body, body, body)
    }

    private static func lines(_ text: String) -> [NamedLine] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { NamedLine($0) }
    }

    /// Where each name stands that stands once.
    private static func places(_ lines: [NamedLine]) -> [Substring: Int] {
        var places: [Substring: Int] = [:]
        var twice: Set<Substring> = [""]
        for (place, line) in lines.enumerated() {
            if places.updateValue(place, forKey: line.name) != nil { twice.insert(line.name) }
        }
        return places.filter { !twice.contains($0.key) }
    }
}
