public import ArgumentModel

extension ArgumentGraph {
    /// The graph that an Argdown document says.
    ///
    /// Statements take their roles from the tags `#thesis`, `#claim`, `#evidence` and
    /// `#counterclaim`, their passages from `{at: 3.2}` and `{quote: "…"}`. A title serves as the
    /// identity of a statement for people; identifiers are those that an earlier
    /// ``argdown(explaining:)`` noted. What the miner decided and nobody changed since is still
    /// the miner's, without its confidence and its reason; everything else is a person's.
    ///
    /// What the graph has no place for, such as formatting within a text, the arrangement of the
    /// lines and comments, is kept with the graph's data, and written again for as long as the
    /// graph is what the document says.
    ///
    /// - Complexity: O(*n* log *n*) in the bytes of the document.
    public init(argdown document: ArgdownDocument) {
        self.init(ArgdownModel(document), of: document)
    }

    /// The graph that a model says, where the model of the document is at hand already.
    public init(_ model: ArgdownModel, of document: ArgdownDocument) {
        let notes = ArgdownNotes.find(in: document)
        let reading = GraphFromArgdown(document, model, notes)
        self = notes.map { reading.completed(by: $0) } ?? reading.graph
    }

    /// The graph as an Argdown document that is pleasant to edit by hand.
    ///
    /// One line a statement, `[C3]: text #claim {at: 3.2}`; reasons and objections stand indented
    /// beneath what they are about; source, SHA-256 and citation stand in the front matter. A
    /// comment at the end remembers what Argdown has no words for. Read again, it is the same
    /// graph but for confidence, reasons, alternatives and, where the source is not at hand, the
    /// bytes of passages.
    ///
    /// - Parameter explaining: whether comments say how sure the miner was, and why.
    /// - Complexity: O(*n* log *n*) in the bytes written.
    public func argdown(explaining: Bool = true) -> String {
        let text = ArgdownWriter.text(of: self, explains: explaining)
        let document = ArgdownDocument(Array(text.utf8))
        let notes = ArgdownNotes(of: self, writtenAs: document)
        return notes.isEmpty ? text : text + notes.comment
    }
}
