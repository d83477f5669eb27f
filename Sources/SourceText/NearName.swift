/// Finds the name that somebody meant who wrote another one.
package enum NearName {
    /// The known name that a name is most likely meant to be: at most two letters away.
    package static func nearest(to name: String, in names: some Sequence<String>) -> String? {
        let close = names.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
            .filter { $0.distance <= 2 && $0.distance < name.count / 2 }
        return close.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// The Levenshtein distance, for names of at most 40 characters.
    private static func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = (Array(one.prefix(40)), Array(other.prefix(40)))
        var row = Array(0...other.count)
        for (line, character) in one.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for place in other.indices {
                let change = diagonal + (character == other[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(change, row[place] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
