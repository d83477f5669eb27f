/// Two texts that were made of one, made into one text: line by line, and by the names of
/// statements.
///
/// ```swift
/// let merge = LineMerge(of: "[C1]: a\n[C2]: b\n", ours: "[C1]: A\n[C2]: b\n",
///                       theirs: "[C1]: a\n[C2]: B\n")
/// merge.text         // "[C1]: A\n[C2]: B\n"
/// merge.notTaken     // []
/// ```
///
/// What one side alone changed is as that side has it; where both changed a line, ours stays. A
/// line that begins with a name (`+ [C3]: …`) is known by it, so that one side can move it and the
/// other change its words. A line that theirs adds stays where it was added, also where ours moved
/// the lines around it.
package struct LineMerge: Sendable, Equatable {
    /// What both together say.
    package let text: String
    /// The lines of theirs that did not go in, since ours says something else there.
    package let notTaken: [String]

    /// - Parameters:
    ///   - base: the text of which both were made.
    ///   - ours: what wins where both changed a line.
    package init(of base: String, ours: String, theirs: String) {
        let named = NamedLines(of: base, ours, theirs)
        let own = LineChanges(from: named.base, to: named.ours)
        var other = LineChanges(from: named.base, to: named.theirs)
        var notTaken = named.notTaken
        other.dropArrivals(of: own)
        notTaken += other.dropArrivals { line in
            let name = line.name
            let isOld = named.base.contains { $0.name == name }
            return isOld && !own.staying.contains(name)
        }
        var lines = own.arrivals[0] + other.arrivals[0]
        for place in named.base.indices {
            let (kept, lost) = LineMerge.line(own.fates[place], other.fates[place])
            lines += kept.line(named.base[place]).map { [$0] } ?? []
            notTaken += lost.map { [$0] } ?? []
            lines += own.arrivals[place + 1] + other.arrivals[place + 1]
        }
        text = lines.map(\.text).joined(separator: "\n")
        self.notTaken = notTaken.map(\.text)
    }

    /// What becomes of a line, and the line of theirs that is lost by it.
    private static func line(
        _ own: LineChanges.Fate, _ other: LineChanges.Fate
    ) -> (LineChanges.Fate, lost: NamedLine?) {
        guard own != other, other != .kept else { return (own, nil) }
        guard own != .kept else { return (other, nil) }
        if case .changed(let line) = other { return (own, line) }
        return (own, nil)
    }

    /// The names with which lines that did not go in begin, each once.
    package var namesNotTaken: [String] {
        var names: [String] = []
        for line in notTaken {
            let name = String(NamedLine(line[...]).name.dropFirst().dropLast())
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// Of several texts the one of which a text was made most likely: that with the fewest lines
    /// more or less; of several such the last.
    package static func origin(of text: String, among earlier: [String]) -> Int? {
        let lines = LineMerge.counts(text)
        var best: (place: Int, distance: Int)?
        for (place, other) in earlier.enumerated().reversed() {
            let distance = LineMerge.distance(lines, LineMerge.counts(other))
            if distance < best?.distance ?? .max { best = (place, distance) }
        }
        return best?.place
    }

    private static func counts(_ text: String) -> [Substring: Int] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    private static func distance(_ one: [Substring: Int], _ other: [Substring: Int]) -> Int {
        let more = one.reduce(0) { $0 + max(0, $1.value - (other[$1.key] ?? 0)) }
        return other.reduce(more) { $0 + max(0, $1.value - (one[$1.key] ?? 0)) }
    }
}
