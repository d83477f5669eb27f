public import SourceText

/// A text that statements of a graph were taken from.
public struct Source: Identifiable, Sendable, Equatable {
    /// The identity of a source within its graph.
    public typealias ID = Identifier<Source>

    /// Its identity.
    public internal(set) var id: ID
    /// Title, author, date and the other fields of a citation.
    public var citation: Citation
    /// How the file was encoded, such as `UTF-8`.
    public var encoding: String?
    /// SHA-256 of the file: 64 lower-case hexadecimal digits.
    public var sha256: String?
    /// How many paragraphs the article has.
    public var paragraphs: Int?
    /// How many sentences the article has.
    public var sentences: Int?
    /// The decoded text, present only on request.
    public var text: String?
    /// Data that belongs to no other field.
    public var data: DataObject = [:]
    /// Fields of the file that this version does not know; written back as they were read.
    public var unknownFields: DataObject = [:]

    /// A source of which no more is known than its citation.
    public init(id: ID, citation: Citation = Citation()) {
        self.id = id
        self.citation = citation
    }

    /// The source that a document is, without its text.
    public init(id: ID, document: Document) {
        self.init(id: id, citation: document.citation)
        encoding = document.encoding.rawValue
        sha256 = document.fingerprint
        paragraphs = document.paragraphs.count
        sentences = document.sentences.count
    }

}

extension ArgumentGraph {
    /// The source that a document is: the one of its SHA-256; the only one, where it has none.
    package func source(of document: Document) -> Source.ID? {
        if let same = sources.first(where: { $0.sha256 == document.fingerprint }) { return same.id }
        guard sources.count == 1, let only = sources.first, only.sha256 == nil else { return nil }
        return only.id
    }
}
