internal import ArgumentModel
internal import SourceText

/// Which comments stand where in the document that is written.
struct CommentPlacement {
    /// The comments of one element.
    struct Around {
        /// On lines of their own above it, and whether an empty line follows.
        var above: [(text: String, isParted: Bool)] = []
        /// On its line.
        var behind: [String] = []
        /// On lines of their own beneath it.
        var beneath: [String] = []
    }

    private(set) var places: [ElementPlace: Around] = [:]

    /// No comments.
    init() {}

    /// - Parameters:
    ///   - visited: what the new document has.
    ///   - repeated: the stretches of the old document that the new one repeats with the comments
    ///     in them.
    init(
        _ comments: [KeptComments.Comment], visited: Set<ElementPlace>, repeated: [Range<Int>]
    ) {
        let repeated = repeated.sorted { $0.lowerBound < $1.lowerBound }
        for comment in comments where !repeated.cover(comment.range) {
            let place = comment.places.first(where: visited.contains) ?? .end
            add(comment, at: place)
        }
    }

    /// All comments at the end of the document.
    init(atEnd comments: [KeptComments.Comment]) {
        places[.end] = Around(above: comments.map { ($0.text, $0.isParted) })
    }

    private mutating func add(_ comment: KeptComments.Comment, at place: ElementPlace) {
        switch place == .end ? .above : comment.side {
        case .above: places[place, default: Around()].above.append((comment.text, comment.isParted))
        case .beneath: places[place, default: Around()].beneath.append(comment.text)
        case .behind: addBehind(comment, at: place)
        }
    }

    /// Nothing can stand behind a comment to the end of the line; what did moves above.
    private mutating func addBehind(_ comment: KeptComments.Comment, at place: ElementPlace) {
        var around = places[place] ?? Around()
        if around.behind.last?.hasPrefix("//") == true {
            around.above += around.behind.map { ($0, false) }
            around.behind = []
        }
        around.behind.append(comment.text)
        places[place] = around
    }
}

extension [Range<Int>] {
    /// Whether one of the stretches, which are in order and apart, holds another one.
    fileprivate func cover(_ range: Range<Int>) -> Bool {
        let place = partitioningIndex { $0.upperBound >= range.upperBound }
        return place < count && self[place].lowerBound <= range.lowerBound
    }
}
