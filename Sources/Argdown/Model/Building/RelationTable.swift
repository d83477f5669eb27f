/// The relations that were found so far; equal ones are one with several occurrences.
struct RelationTable {
    typealias Kind = ArgdownModel.Relation.Kind
    typealias Target = ModelBuilder.Target

    struct Entry {
        var kind: Kind
        var from: Target
        var to: Target
        var occurrences: [Range<Int>]
        var isRemoved = false
        /// The argument that it was written for, where it now leads to an inference of it.
        var movedFrom: Int?
        /// The argument whose relation it was, where it now leads from its main conclusion.
        var liftedFrom: Int?
    }

    struct Key: Hashable {
        let kind: Kind
        let from: Target
        let to: Target
    }

    private struct Arrival: Hashable {
        let kind: Kind
        let to: Target
    }

    private let isCompatible: Bool
    var entries: [Entry] = []
    private var places: [Key: Int] = [:]
    private var arrivals: [Arrival: Int] = [:]

    init(isCompatible: Bool) { self.isCompatible = isCompatible }

    /// Adds a relation, or an occurrence to its equal.
    mutating func add(_ entry: Entry) {
        if let place = equal(kind: entry.kind, from: entry.from, to: entry.to) {
            entries[place].occurrences += entry.occurrences
        } else {
            entries.append(entry)
            register(entries.count - 1)
        }
    }

    /// Makes a relation known under its present ends.
    mutating func register(_ place: Int) {
        let entry = entries[place]
        places[Key(kind: entry.kind, from: entry.from, to: entry.to)] = place
        guard isCompatible else { return }
        let arrival = Arrival(kind: entry.kind, to: entry.to)
        if arrivals[arrival] == nil { arrivals[arrival] = place }
    }

    /// Makes all relations known under their present ends, and only those.
    mutating func registerAnew() {
        places = [:]
        arrivals = [:]
        for place in entries.indices where !entries[place].isRemoved { register(place) }
    }

    /// Makes a relation unknown under its present ends.
    mutating func unregister(_ place: Int) {
        let entry = entries[place]
        places[Key(kind: entry.kind, from: entry.from, to: entry.to)] = nil
    }

    /// The relation of that kind between those ends.
    ///
    /// Of a relation that leads back to where it comes from, Argdown's own tools take any that
    /// arrives there for the same.
    func equal(kind: Kind, from: Target, to: Target) -> Int? {
        if isCompatible, from == to, let place = arrivals[Arrival(kind: kind, to: to)] {
            return place
        }
        if let place = places[Key(kind: kind, from: from, to: to)] { return place }
        guard kind == .contradictory else { return nil }
        return places[Key(kind: kind, from: to, to: from)]
    }
}
