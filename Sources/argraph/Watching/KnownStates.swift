internal import ArgumentKit

/// The states of a file that were seen, by what notes say of them.
struct KnownStates {
    private var digests: Set<String> = []

    /// Notes a state.
    mutating func learn(_ text: String) {
        if let digest = ArgdownDocument(text).writtenDigest { digests.insert(digest) }
    }

    /// Whether a text was made of a state that was never seen: one from before, which what was
    /// done since is not in.
    func isUnknown(_ text: String) -> Bool {
        guard let digest = ArgdownDocument(text).writtenDigest else { return false }
        return !digests.contains(digest)
    }
}
