extension [UInt8] {
    /// The index after the last occurrence of an ASCII word.
    func end(ofLast word: String) -> Int? {
        let pattern = Array(word.utf8)
        return indices.dropLast(Swift.max(0, pattern.count - 1)).last { holds(pattern, at: $0) }
            .map { $0 + pattern.count }
    }

    /// The index after the first occurrence of an ASCII word.
    func end(ofFirst word: String) -> Int? {
        let pattern = Array(word.utf8)
        return indices.dropLast(Swift.max(0, pattern.count - 1)).first { holds(pattern, at: $0) }
            .map { $0 + pattern.count }
    }

    private func holds(_ pattern: [UInt8], at place: Int) -> Bool {
        self[place] == pattern[0] && self[place..<(place + pattern.count)].elementsEqual(pattern)
    }
}
