internal import ArgumentModel
internal import SourceText

/// The comments of a document that are a person's, and what each of them belongs to.
struct KeptComments {
    /// A comment, word for word.
    struct Comment {
        let text: String
        /// Where it stood.
        let range: Range<Int>
        /// What it belongs to; where the new document has no such thing, the next one counts.
        let places: [ElementPlace]
        let side: Side
        /// Whether an empty line parts it from what stands below.
        let isParted: Bool
    }

    /// Where a comment stands by its element.
    enum Side { case above, behind, beneath }

    private(set) var all: [Comment] = []
    private let kept: KeptDocument
    private let elements: [WrittenElement]
    private let notes: [Range<Int>]
    /// How far behind its element a stretch without an empty line is known to go.
    private var unparted: [Int: Int] = [:]

    init(_ kept: KeptDocument) {
        self.kept = kept
        notes = ArgdownNotes.places(in: kept.document)
        elements = ElementFinder(kept).all.sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
        let own = OwnRanges(kept)
        for token in kept.document.tokens
        where token.kind == .comment && !own.contains(token.range) {
            add(kept.document.string(token.range), at: token.range)
        }
        for range in kept.wordsNobodyReads {
            add("// " + ArgdownEscaping.oneLine(kept.document.string(range)).trimmed, at: range)
        }
        all.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private mutating func add(_ text: String, at range: Range<Int>) {
        let next = elements.partitioningIndex { $0.range.lowerBound >= range.upperBound }
        let before = next > 0 ? elements[next - 1] : nil
        let after = next < elements.count ? elements[next] : nil
        let isParted = kept.document.beginsWithEmptyLine(range.upperBound..<start(after))
        var (places, side) = ([ElementPlace.end], Side.above)
        if notes.contains(where: { $0.contains(range.lowerBound) }) {
            // What a person wrote into our notes belongs to nothing.
        } else if let before, isOnLine(of: before, range) {
            (places, side) = (before.places, .behind)
        } else if let after, !kept.document.hasLineBreak(range.upperBound..<start(after)) {
            (places, side) = (after.places, .behind)
        } else if let before, hangs(range, on: before, notOn: after) {
            (places, side) = (before.places, .beneath)
        } else if let after {
            (places, side) = (after.places, .above)
        }
        all.append(
            Comment(
                text: text, range: range, places: places + [.end], side: side,
                isParted: isParted))
    }

    private func start(_ element: WrittenElement?) -> Int {
        element?.range.lowerBound ?? kept.document.bytes.count
    }

    private func isOnLine(of element: WrittenElement, _ range: Range<Int>) -> Bool {
        range.lowerBound < element.range.upperBound
            || !kept.document.hasLineBreak(element.range.upperBound..<range.lowerBound)
    }

    /// Whether a comment stands right beneath an element, and deeper than the one below it.
    private mutating func hangs(
        _ range: Range<Int>, on before: WrittenElement, notOn after: WrittenElement?
    ) -> Bool {
        let end = before.range.upperBound
        let known = unparted[end] ?? end
        let unknown = min(known, range.lowerBound)..<range.lowerBound
        guard !kept.document.hasEmptyLine(unknown) else { return false }
        unparted[end] = max(known, range.upperBound)
        guard let after else { return true }
        return kept.document.column(of: range.lowerBound)
            > kept.document.column(of: after.range.lowerBound)
    }
}

/// The comments that argraph wrote itself: its notes, and the reasons of the miner.
private struct OwnRanges {
    private let kept: KeptDocument
    private let notes: Set<Int>
    private let own: OwnComments
    /// Whether the file is as it was written, before notes knew of reasons.
    private let areAllOwn: Bool

    init(_ kept: KeptDocument) {
        self.kept = kept
        notes = Set(ArgdownNotes.places(in: kept.document).map(\.lowerBound))
        let found = kept.notes
        own = OwnComments(found, in: kept.document)
        let isOld = found.map { $0.reasons == nil && !$0.holdsPersons } ?? false
        areAllOwn = isOld && ArgdownNotes.isUntouched(kept.document)
    }

    func contains(_ range: Range<Int>) -> Bool {
        areAllOwn || notes.contains(range.lowerBound) || own.contains(range)
    }
}

extension KeptDocument {
    /// What a person wrote and no rule of the language explains: it goes on as a comment.
    fileprivate var wordsNobodyReads: [Range<Int>] {
        // The sign of a relation to what was deleted says nothing any more.
        let codes = [SyntaxIssue.orphanedRelation, .orphanedSibling].map(\.rawValue)
        let orphans = Set(
            document.diagnostics.filter { codes.contains($0.code) }.map(\.range.lowerBound))
        let unreadable = document.nodes.filter {
            $0.form == .unreadable && !orphans.contains($0.range.lowerBound)
        }.map(\.range)
        let lines = ArgdownNotes.places(in: document).flatMap {
            ArgdownNotes.unreadableLines(document.bytes, in: $0)
        }
        return (unreadable + lines).filter { !document.string($0).trimmed.isEmpty }
    }
}

extension ArgdownDocument {
    fileprivate func hasLineBreak(_ range: Range<Int>) -> Bool {
        bytes[range].contains(where: \.isLineBreak)
    }

    /// Whether an empty line stands before the first words of a stretch of the document.
    fileprivate func beginsWithEmptyLine(_ range: Range<Int>) -> Bool {
        let words = bytes[range].firstIndex { !$0.isBlank && !$0.isLineBreak }
        return hasEmptyLine(range.lowerBound..<(words ?? range.upperBound))
    }

    /// Whether nothing stands between two line breaks in a stretch of the document.
    fileprivate func hasEmptyLine(_ range: Range<Int>) -> Bool {
        var at = range.lowerBound
        var breaks = 0
        while at < range.upperBound {
            if bytes[at].isLineBreak {
                breaks += 1
                at = bytes.endOfLineBreak(from: at)
            } else {
                if !bytes[at].isBlank { breaks = 0 }
                at += 1
            }
            if breaks > 1 { return true }
        }
        return false
    }

    /// How far the line of a byte is indented, where only blanks stand before it.
    fileprivate func column(of place: Int) -> Int {
        bytes[..<place].reversed().prefix { !$0.isLineBreak }.count
    }
}
