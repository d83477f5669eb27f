public import ArgumentModel
internal import SourceText

extension ArgumentGraph {
    /// The graph that an Argdown document says.
    ///
    /// Statements take their roles from the tags `#thesis`, `#claim`, `#evidence` and
    /// `#counterclaim`, their passages from `{at: 3.2}` and `{quote: "…"}`. A title serves as the
    /// identity of a statement for people; identifiers are those that an earlier
    /// ``argdown(explaining:)`` noted. What the miner decided and nobody changed since is still
    /// the miner's, as surely as it was, but without the reason; everything else is a person's.
    ///
    /// - Parameter keepingText: whether the graph remembers the document where it is more than
    ///   what ``argdown(explaining:)`` would write, with its arrangement, its formatting and its
    ///   comments, under `argdown` in its data. ``argdown(explaining:)`` gives it back for as long
    ///   as the graph is what the document says.
    /// - Complexity: O(*n* log *n*) in the bytes of the document.
    public init(argdown document: ArgdownDocument, keepingText: Bool = true) {
        self = ArgdownGraph(ArgdownModel(document), of: document, keepingText: keepingText).graph
    }

    /// Keeps the document that the graph was read of, where it would not be written just so.
    mutating func remember(_ document: ArgdownDocument) {
        guard let text = String(validating: document.bytes, as: UTF8.self),
            !isWrittenAnew(as: text)
        else { return }
        data[ArgdownFrontMatter.text] = .string(text)
    }

    /// The graph as an Argdown document that is pleasant to edit by hand.
    ///
    /// One line a statement, `[C3]: text #claim {at: 3.2}`; reasons and objections stand indented
    /// beneath what they are about; source, SHA-256 and citation stand in the front matter. A
    /// comment at the end remembers what Argdown has no words for. Read again, it is the same
    /// graph but for reasons, alternatives and, where the source is not at hand, the bytes of
    /// passages that have quotations.
    ///
    /// A graph that was read of a document, and still is what that document says, gives the
    /// document back byte for byte.
    ///
    /// - Parameter explaining: whether comments say how sure the miner was, and why.
    /// - Complexity: O(*n* log *n*) in the bytes written.
    public func argdown(explaining: Bool = true) -> String {
        rememberedText ?? written(explaining: explaining)
    }

    /// Whether the graph would be written as this text; notes stand behind all else.
    private func isWrittenAnew(as text: String) -> Bool {
        ArgdownWriter.text(of: self, beginning: text).map { completed($0) == text } ?? false
    }

    private func written(explaining: Bool) -> String {
        forgettingText.completed(ArgdownWriter.text(of: forgettingText, explains: explaining))
    }

    /// The graph without the document that it was read of.
    private var forgettingText: ArgumentGraph {
        var graph = self
        graph.data[ArgdownFrontMatter.text] = nil
        return graph
    }

    /// The text with notes of what it does not say.
    private func completed(_ text: String) -> String {
        var notes = ArgdownNotes(of: self, writtenAs: ArgdownDocument(text))
        guard !notes.isEmpty else { return text }
        notes.fingerprint = SHA256.hexadecimal(Array(text.utf8))
        return text + notes.comment
    }

    /// The document that the graph was read of, where it still says just this graph.
    private var rememberedText: String? {
        guard case .string(let text)? = data[ArgdownFrontMatter.text] else { return nil }
        let read = ArgumentGraph(argdown: ArgdownDocument(text), keepingText: false)
        return ArgdownNotes.areSame(forgettingText, read) ? text : nil
    }
}

extension ArgdownDocument {
    /// Whether the document is byte for byte as a graph was written, so that it holds nothing of
    /// a person's.
    ///
    /// - Complexity: O(*n*) in its bytes.
    public var isAsWritten: Bool { ArgdownNotes.isUntouched(self) }
}
