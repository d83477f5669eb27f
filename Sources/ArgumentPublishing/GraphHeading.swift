internal import ArgumentDiagrams
internal import ArgumentModel
internal import SourceText

extension ArgumentGraph {
    /// The title of the graph or of its first text, as it is written; `nil` where none is known.
    var writtenTitle: String? { title ?? sources.first?.citation.title }

    /// The title on one line; `nil` where none is known.
    var heading: String? {
        let known = (writtenTitle ?? "").onOneLine
        return known.isEmpty ? nil : known
    }

    /// Author, publication and date of the first source, on one line; empty where none is known.
    var credit: String {
        guard let citation = sources.first?.citation else { return "" }
        return [citation.author, citation.publication, citation.date]
            .compactMap { $0?.onOneLine }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
}
