public import ArgumentModel
internal import SourceText

extension ArgumentGraph {
    /// The graph that an Argdown document says.
    ///
    /// Statements take their roles from the tags `#thesis`, `#claim`, `#evidence` and
    /// `#counterclaim`, their passages from `{at: 3.2}` and `{quote: "…"}`. A title serves as the
    /// identity of a statement for people; identifiers are those that an earlier
    /// ``argdown(explaining:)`` noted. What the miner decided and nobody changed since is still
    /// the miner's, as surely as it was, for the reason that a comment beneath it gives;
    /// everything else is a person's.
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
    /// graph but for alternatives, reasons that no comment gives and, without its source, the bytes
    /// of passages that have quotations.
    ///
    /// A graph that was read of a document, and still is what that document says, gives the
    /// document back byte for byte.
    ///
    /// - Parameter explaining: whether comments say how sure the miner was, and why.
    /// - Complexity: O(*n* log *n*) in the bytes written.
    public func argdown(explaining: Bool = true) -> String {
        rememberedText ?? written(explaining: explaining)
    }

    /// The graph as an Argdown document in the place of an older one, with all that a person wrote
    /// there.
    ///
    /// A graph that is what the document says gives the document back byte for byte. For any other
    /// the new document has the arrangement of ``argdown(explaining:)``, and
    /// - the words of the old one wherever they still say the same: formatting, links and mentions
    ///   in texts, the order and the spelling of tags and data, headings, inferences, front matter
    ///   with its remarks;
    /// - every comment, at the element that it stood by: on its line, above it or, where it is
    ///   indented deeper than what follows, beneath it. Where the element is gone, the comment
    ///   stands at the end. Comments that argraph wrote itself and nobody changed are written anew.
    ///
    /// Read again, it is the same graph as far as with ``argdown(explaining:)``.
    ///
    /// - Parameters:
    ///   - explaining: whether comments say how sure the miner was, and why.
    ///   - document: the older document.
    /// - Complexity: O(*n* log *n*) in the bytes of both documents.
    public func argdown(
        explaining: Bool = true, updating document: ArgdownDocument
    ) -> String {
        var update = ArgdownUpdate(forgettingText, document, explains: explaining)
        return update.text()
    }

    /// Whether the graph would be written as this text; notes stand behind all else.
    private func isWrittenAnew(as text: String) -> Bool {
        ArgdownWriter.text(of: self, beginning: text).map { completed($0).text == text } ?? false
    }

    private func written(explaining: Bool) -> String {
        let bare = forgettingText
        return bare.completed(ArgdownWriter.text(of: bare, explains: explaining)).text
    }

    /// The graph without the document that it was read of.
    private var forgettingText: ArgumentGraph {
        var graph = self
        graph.data[ArgdownFrontMatter.text] = nil
        return graph
    }

    /// The text with notes of what it does not say.
    ///
    /// - Parameters:
    ///   - style: how its lines end.
    ///   - change: what else is to be noted.
    func completed(
        _ written: WrittenArgdown, in style: LineStyle = LineStyle(),
        noting change: (inout ArgdownNotes) -> Void = { _ in }
    ) -> WrittenArgdown {
        var notes = ArgdownNotes(of: self, writtenAs: ArgdownDocument(written.text))
        change(&notes)
        guard !notes.isEmpty || notes.holdsPersons else { return written }
        notes.reasons = written.reasons
        notes.fingerprint = SHA256.hexadecimal(Array(written.text.utf8))
        return WrittenArgdown(
            text: written.text + style.lines(notes.comment), reasons: written.reasons)
    }

    /// The document that the graph was read of, where it still says just this graph.
    private var rememberedText: String? {
        guard case .string(let text)? = data[ArgdownFrontMatter.text] else { return nil }
        let read = ArgumentGraph(argdown: ArgdownDocument(text), keepingText: false)
        return ArgdownNotes.areSame(forgettingText, read) ? text : nil
    }
}

extension ArgdownDocument {
    /// The SHA-256 of the document as argraph last wrote it, without its notes: the state that an
    /// editor began with. `nil` where no notes stand in it.
    package var writtenDigest: String? { ArgdownNotes.find(in: self)?.fingerprint }

    /// Whether the document is byte for byte as a graph was written, and holds nothing of a
    /// person's: it did not take the place of one that did.
    ///
    /// - Complexity: O(*n*) in its bytes.
    public var isAsWritten: Bool {
        ArgdownNotes.isUntouched(self) && ArgdownNotes.find(in: self)?.holdsPersons != true
            && ArgdownNotes.places(in: self).allSatisfy {
                ArgdownNotes.unreadableLines(bytes, in: $0).isEmpty
            }
    }
}
