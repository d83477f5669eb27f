internal import ArgumentDiagrams
public import ArgumentModel
public import SourceText

/// How much of an article's text goes out with its map.
///
/// A map may be sent where the article may not: only what is asked for travels with a file.
public enum CarriedText: String, Sendable, CaseIterable {
    /// The whole article, where the form has a place for it.
    case full
    /// The passages of the statements.
    case quoted
    /// No passage is quoted; statements in the article's own words are cut to labels of about
    /// ``CarriedText/labelLimit`` words.
    case none

    /// How many words of the article a statement keeps where nothing is quoted, or a few more where
    /// it needs them.
    public static let labelLimit = 9

    /// What a statement says where so much text goes out with it.
    public func words(of statement: Statement) -> String {
        guard self == .none, statement.isInOwnWords else { return statement.text }
        return ShortLabel(
            statement.text, isCounterclaim: statement.role == .counterclaim,
            limit: CarriedText.labelLimit
        ).text
    }

    /// The graph with so much text.
    ///
    /// - Parameter document: the article, which `full` puts into its source.
    /// - Complexity: O(*n*) over the length of the texts.
    public func graph(_ graph: ArgumentGraph, of document: Document?) -> ArgumentGraph {
        switch self {
        case .quoted: graph
        case .full: document.map(graph.holdingText) ?? graph
        case .none: graph.withoutQuotations
        }
    }
}

extension ArgumentGraph {
    fileprivate func holdingText(of document: Document) -> ArgumentGraph {
        var whole = self
        let text = String(decoding: document.bytes, as: UTF8.self)
        guard let own = source(of: document) else { return self }
        try? whole.update(own) { $0.text = text }
        return whole
    }

    fileprivate var withoutQuotations: ArgumentGraph {
        var bare = self
        for source in sources { try? bare.update(source.id) { $0.text = nil } }
        for statement in statements {
            try? bare.update(statement.id) { $0 = $0.withoutQuotations }
        }
        for place in bare.rejected.passages.indices {
            bare.rejected.passages[place].dropQuotation()
        }
        return bare
    }
}

extension Statement {
    fileprivate var withoutQuotations: Statement {
        var bare = self
        if isInOwnWords { bare.say(CarriedText.none.words(of: self)) }
        bare.members = bare.members.filter(\.isCanonical)
        for place in bare.passages.indices { bare.passages[place].dropQuotation() }
        return bare
    }
}

extension Passage {
    /// Its words go; by their digest they are found again.
    fileprivate mutating func dropQuotation() {
        if let quotation { digest = digest ?? Passage.digest(of: quotation.utf8) }
        quotation = nil
    }
}
