internal import Argdown
internal import ArgumentMining
internal import ArgumentModel
internal import SourceText

extension ArgdownGraph {
    /// The graph with what was deleted from its document rejected.
    ///
    /// A deleted statement is known by the place and the digest of its passage; where the text has
    /// changed it is the mined statement whose words have that digest. One that is not found stays
    /// noted in the document.
    func rejectingDeletions(from source: Document?, _ miner: ArgumentMiner) -> ArgumentGraph {
        var graph = graph
        let passages = DeletedPassages(self, source, miner)
        for deleted in deletions.statements {
            guard let passage = passages.passage(of: deleted),
                !graph.rejected.passages.contains(where: { $0.saysTheSame(as: passage) })
            else { continue }
            graph.rejected.passages.append(passage)
        }
        for deleted in deletions.relations {
            let isAlone = graph.primaryRelation(of: deleted.source) == nil
            let link =
                isAlone
                ? Rejections.Link(deleted.source)
                : Rejections.Link(deleted.source, deleted.kind, deleted.target)
            if !graph.rejected.relations.contains(link) { graph.rejected.relations.append(link) }
        }
        return graph
    }
}

/// Finds the passages of deleted statements in a text.
private struct DeletedPassages {
    private let document: Document?
    private let source: Source.ID?
    /// The source that a deletion means where it names none.
    private let first: Source.ID?
    private let isSame: Bool
    private let mined: [Passage]

    init(_ reading: ArgdownGraph, _ document: Document?, _ miner: ArgumentMiner) {
        let own = document.flatMap { document in
            reading.graph.sources.first { $0.sha256 == document.fingerprint }
        }
        self.document = document
        first = reading.graph.sources.first?.id
        isSame = own != nil
        source = own?.id ?? reading.graph.sources.first?.id
        guard let document, own == nil, !reading.deletions.statements.isEmpty else {
            mined = []
            return
        }
        mined = miner.graph(of: document).statements.flatMap(\.passages)
    }

    func passage(of deleted: ArgdownGraph.DeletedStatement) -> Passage? {
        guard let document, let source, (deleted.source ?? first) == source else { return nil }
        if isSame, let range = deleted.range, range.upperBound <= document.bytes.count {
            let sentence = document.sentence(at: range.lowerBound)
            return Passage(
                source: source, range: range, paragraph: sentence?.paragraph,
                sentence: sentence?.number, quotation: document.quotation(of: range))
        }
        guard
            var found = mined.first(where: { passage in
                passage.quotation.map(ArgdownGraph.digest) == deleted.quotationDigest
                    && deleted.quotationDigest != nil
            })
        else { return nil }
        found.source = source
        return found
    }
}

extension Passage {
    fileprivate func saysTheSame(as other: Passage) -> Bool {
        source == other.source
            && (quotation != nil ? quotation == other.quotation : range == other.range)
    }
}
