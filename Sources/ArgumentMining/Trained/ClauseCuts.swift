/// The places at which a sentence may be cut into units: more than the hand rules cut, so that a
/// trained model can choose.
struct ClauseCuts {
    private let grammar: ClauseGrammar
    private let splitter: ClauseSplitter
    private let tokens: [Token]

    /// A place where a sentence may be cut.
    struct Cut {
        /// One past the last token of the left part.
        let left: Int
        /// The first token of the right part, its connective included.
        let right: Int
        /// Whether the hand rules cut there.
        let isHand: Bool
    }

    init(_ grammar: ClauseGrammar) {
        self.grammar = grammar
        splitter = ClauseSplitter(grammar)
        tokens = grammar.tokens
    }

    /// The places in a sentence, in reading order.
    func cuts(in sentence: Range<Int>) -> [Cut] {
        let clauses = splitter.clauses(in: sentence)
        let gaps = zip(clauses, clauses.dropFirst()).map {
            $0.tokens.upperBound...max($0.tokens.upperBound, $1.tokens.lowerBound)
        }
        var cuts: [Cut] = []
        var last = sentence.lowerBound
        for index in sentence.dropFirst(2).dropLast(2) {
            let gap = gaps.first { $0.contains(index) }
            if let gap, gap.lowerBound == index {
                cuts.append(Cut(left: index, right: rightStart(index), isHand: true))
                last = index
            } else if gap == nil, mayCut(at: index, from: last, to: sentence.upperBound) {
                cuts.append(Cut(left: index, right: rightStart(index), isHand: false))
                last = index
            }
        }
        return cuts
    }

    private func rightStart(_ index: Int) -> Int {
        tokens[index].isWord ? index : index + 1
    }

    /// A mark or a joining word between two stretches that each have a verb.
    private func mayCut(at index: Int, from start: Int, to end: Int) -> Bool {
        let token = tokens[index]
        let isMark = token.isFinalMark || token.shape.contains(.bracket)
        let isJoint = isMark || Self.joints.contains(token.key)
        guard isJoint, index - start > 2 else { return false }
        if !isMark, tokens[index - 1].isFinalMark { return false }
        let right = rightStart(index) + (isMark ? 0 : 1)
        guard right + 1 < end, grammar.firstVerb(in: start..<index) != nil else { return false }
        return grammar.firstVerb(in: right..<min(end, right + 14)) != nil
    }

    private static let joints = Set<WordKey>(
        words: "and but because that so which while if since although or for when where though "
            + "until as than who")
}

/// Reads the features of a cut.
struct CutFeatures {
    private let text: TokenizedText
    private let grammar: ClauseGrammar

    init(_ text: TokenizedText) {
        self.text = text
        grammar = ClauseGrammar(text.tokens)
    }

    /// The features of one of the cuts of a sentence.
    func keys(_ number: Int, of cuts: [ClauseCuts.Cut], in sentence: Range<Int>) -> [FeatureKey] {
        let cut = cuts[number]
        let start = number > 0 ? cuts[number - 1].right : sentence.lowerBound
        let end = number + 1 < cuts.count ? cuts[number + 1].left : sentence.upperBound
        let (left, right) = (start..<max(start, cut.left), cut.right..<max(cut.right, end))
        var keys = [FeatureKey(.joint, 0), FeatureKey(.joint, cut.isHand ? 2 : 1)]
        let mark = UInt64(text.tokens[cut.left].shape.rawValue)
        let word = key(cut.right)
        keys.append(FeatureKey(.jointMark, mark))
        keys.append(FeatureKey(.jointWord, word))
        keys.append(FeatureKey(.jointWords, word.mixed(with: mark)))
        keys.append(FeatureKey(.jointWords, word.mixed(with: key(cut.right + 1))))
        keys.append(FeatureKey(.jointBefore, key(cut.left - 1)))
        keys.append(FeatureKey(.jointLead, key(start)))
        keys.append(FeatureKey(.jointLead, key(sentence.lowerBound) ^ 0x55))
        addShapes(left, right, sentence, to: &keys)
        addSide(left, 0, to: &keys)
        addSide(right, 1, to: &keys)
        return keys
    }

    private func key(_ index: Int) -> WordKey {
        guard text.tokens.indices.contains(index) else { return 3 }
        let token = text.tokens[index]
        guard token.shape.contains(.word) else { return UInt64(token.shape.rawValue) }
        let isName = token.shape.contains(.capital) && grammar.form(index).isEmpty
        return isName ? 5 : token.key
    }

    private func addShapes(
        _ left: Range<Int>, _ right: Range<Int>, _ sentence: Range<Int>,
        to keys: inout [FeatureKey]
    ) {
        let sizes = [left.count, right.count, sentence.count].map { min(7, $0 / 4) }
        for (side, size) in sizes.enumerated() {
            keys.append(FeatureKey(.jointSize, side * 8 + size))
        }
        let opens = grammar.startsClause(right) ? 1 : 0
        keys.append(FeatureKey(.jointShape, opens))
        keys.append(
            FeatureKey(.jointShape, 10 + tense(left) * 5 + tense(right)))
        let quotes =
            left.count { text.tokens[$0].shape.contains(.quoteOpens) }
            - left.count { text.tokens[$0].shape.contains(.quoteCloses) }
        keys.append(FeatureKey(.jointShape, 60 + max(0, min(2, quotes))))
        let figures = (grammar.hasFigure(left) ? 1 : 0) + (grammar.hasFigure(right) ? 2 : 0)
        keys.append(FeatureKey(.jointShape, 70 + figures))
    }

    private func tense(_ run: Range<Int>) -> Int {
        guard let verb = grammar.firstVerb(in: run) else { return 0 }
        let form = grammar.form(verb)
        if form.contains(.modal) { return 1 }
        return form.contains(.past) && !form.contains(.present) ? 2 : 3
    }

    private func addSide(_ run: Range<Int>, _ side: UInt64, to keys: inout [FeatureKey]) {
        var all: UInt64 = 0
        for index in run { all |= text.tokens[index].fields }
        while all != 0 {
            keys.append(FeatureKey(.jointField, UInt64(all.trailingZeroBitCount) * 2 + side))
            all &= all - 1
        }
    }
}
