internal import ArgumentKit

/// What a file held, first to last, while it was edited here and perhaps elsewhere.
struct FileHistory {
    /// Which of these states somebody else began with.
    enum Origin: Equatable {
        /// One that lacks nothing of what was done here.
        case current
        /// That text; what was done here since is not in it.
        case earlier(String)
        /// None that was seen: one from before.
        case unknown
    }

    /// So many earlier texts are known again.
    private static let memory = 200

    /// What it holds now.
    var last: String { texts[texts.count - 1] }

    private var texts: [String]
    /// How many of them there were when the last one was written here.
    private var own = 0
    /// What the notes of all of them say that argraph wrote.
    private var digests: Set<String> = []

    init(_ text: String) {
        texts = [text]
        learn(text)
    }

    /// Notes what the file holds now.
    ///
    /// - Parameter isOwn: whether it was written here.
    mutating func note(_ text: String, isOwn: Bool) {
        texts.append(text)
        learn(text)
        if isOwn { own = texts.count }
        while texts.count > FileHistory.memory {
            texts.removeFirst()
            own -= 1
        }
    }

    private mutating func learn(_ text: String) {
        if let digest = ArgdownDocument(text).writtenDigest { digests.insert(digest) }
    }

    /// What a text was made of that somebody else saved. Graphs in JSON are always current: they
    /// have no lines to compare.
    func origin(of saved: String) -> Origin {
        guard let digest = ArgdownDocument(saved).writtenDigest else { return .current }
        guard digests.contains(digest) else { return .unknown }
        guard let place = LineMerge.origin(of: saved, among: texts), place + 1 < own else {
            return .current
        }
        return .earlier(texts[place])
    }
}
