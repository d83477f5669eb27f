/// The tags of a document and of its elements, each once and in order.
struct TagTable {
    private(set) var all: [String] = []
    private var known: Set<ExactText> = []
    private var owned: [ModelBuilder.Target: Set<ExactText>] = [:]

    /// Notes tags that the document uses.
    mutating func add(_ tags: [String]) {
        for tag in tags where known.insert(ExactText(tag)).inserted { all.append(tag) }
    }

    /// Those of the tags that an element does not have yet.
    mutating func new(_ tags: [String], of target: ModelBuilder.Target) -> [String] {
        guard !tags.isEmpty else { return [] }
        return tags.filter { owned[target, default: []].insert(ExactText($0)).inserted }
    }
}
