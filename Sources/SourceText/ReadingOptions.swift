/// What a person knows better than the reader.
public struct ReadingOptions: Sendable, Hashable {
    /// What front matter or `--cite` says; it adds to what the page says and corrects it.
    public var citation: Citation
    /// Lines that belong to the article, whatever they look like.
    public var keepLines: [LinePattern]
    /// Lines that do not belong to the article. Where a line matches both, it is kept.
    public var dropLines: [LinePattern]

    /// Nothing is known better.
    public init(
        citation: Citation = Citation(), keepLines: [LinePattern] = [],
        dropLines: [LinePattern] = []
    ) {
        self.citation = citation
        self.keepLines = keepLines
        self.dropLines = dropLines
    }
}
