internal import ArgumentDiagrams
internal import ArgumentModel
internal import DebatePrep

/// The pages of cards and of questions.
extension DebatePack {
    var cardsValue: PageValue {
        let cards = DebateCards(of: debate, documents: documents, words).all
        return [
            "cards": .list(cards.map { cardValue($0, citedBefore: cited(before: $0, cards)) }),
            "isEmpty": .flag(cards.isEmpty),
            "byAuthor": .list(index(cards) { $0.shortCite }),
            "byClaim": .list(index(cards) { debate.labels[$0.claim] + ": " + $0.tag.cut(to: 14) }),
        ]
    }

    /// The numbers of cards under what they share, in the order of the first of each.
    private func index(
        _ cards: [DebateCard], _ key: (DebateCard) -> String
    ) -> [PageValue] {
        var order: [String] = []
        var numbers: [String: [Int]] = [:]
        for card in cards {
            let name = key(card)
            if numbers[name] == nil { order.append(name) }
            numbers[name, default: []].append(card.number)
        }
        return order.map { name in
            [
                "name": .text(name),
                "cards": .list((numbers[name] ?? []).map { ["number": .number($0)] }),
            ]
        }
    }

    /// The fields of a source are the same on every card but for the place.
    private static let place = "page"

    /// The first card of the same source, where it comes before this one: that has the whole cite.
    private func cited(before card: DebateCard, _ cards: [DebateCard]) -> DebateCard? {
        func source(_ card: DebateCard) -> [DebateCard.CiteField] {
            card.cite.filter { $0.name != Self.place }
        }
        return cards.first { source($0) == source(card) && $0.number < card.number }
    }

    private func cardValue(_ card: DebateCard, citedBefore first: DebateCard?) -> PageValue {
        let fields = card.cite.filter { first == nil || $0.name == Self.place }
        let again = first.map { words.filled("card.again", ["number": "\($0.number)"]) }
        return [
            "number": .number(card.number), "side": .text(name(of: card.side)),
            "tag": .text(card.tag), "claim": .text(debate.labels[card.claim]),
            "labels": .text(names(card.evidence)), "shortCite": .text(card.shortCite),
            "again": .text(again),
            "known": .list(
                fields.filter { $0.value != nil }.map { field in
                    [
                        "name": .text(words["cite.\(field.name)"]), "value": .text(field.value),
                    ]
                }), "missing": .text(missing(fields)),
            "body": .text(card.body),
            "underlined": ranges(card.underlined), "highlighted": ranges(card.highlighted),
            "pieces": .list(
                card.pieces.map { piece in
                    [
                        "text": .text(piece.text), "isUnderlined": .flag(piece.isUnderlined),
                        "isHighlighted": .flag(piece.isHighlighted),
                    ]
                }),
        ]
    }

    /// The fields of the cite that the source does not have.
    private func missing(_ fields: [DebateCard.CiteField]) -> String {
        let names = fields.filter { $0.value == nil }.map { words["cite.\($0.name)"] }
        return names.isEmpty
            ? "" : words.filled("cite.missing", ["fields": names.joined(separator: ", ")])
    }

    private func ranges(_ ranges: [Range<Int>]) -> PageValue {
        .list(ranges.map { .list([.number($0.lowerBound), .number($0.upperBound)]) })
    }

    var questionsValue: PageValue {
        let exchanges = CrossExamination(of: briefs, in: debate, schemes: schemes, words).exchanges
        return [
            "title": .text(questionsName),
            "how": .text(words["cx.how.\(format.questions?.rawValue ?? "none")"]),
            "exchanges": .list(
                exchanges.map { exchange in
                    [
                        "claim": statementValue(exchange.claim),
                        "side": .text(name(of: exchange.side)),
                        "challenges": asking(exchange.side.opponent, exchange.challenges),
                        "replies": asking(exchange.side, exchange.replies),
                    ]
                }), "isEmpty": .flag(exchanges.isEmpty),
        ]
    }

    /// What the format calls its questions.
    var questionsName: String {
        format.questions.map { words["cx.name.\($0.rawValue)"] } ?? words["part.cx"]
    }

    private func asking(
        _ side: DebateSide, _ questions: [CrossExamination.Question]
    ) -> PageValue {
        [
            "heading": .text(words.filled("cx.asks", ["side": name(of: side)])),
            "isEmpty": .flag(questions.isEmpty),
            "questions": .list(
                questions.map { question in
                    [
                        "text": .text(question.words),
                        "target": .text(debate.labels[question.target]),
                        "scheme": .text(
                            question.scheme.map {
                                words.filled("cx.scheme", ["scheme": $0.lowercased()])
                            }),
                        "rule": .text(question.rule),
                        "phrases": .list(question.phrases.map { .text($0) }),
                        "state": .text(
                            question.answeredBy.isEmpty
                                ? words["cx.open"]
                                : words.filled(
                                    "cx.answered", ["labels": names(question.answeredBy)])),
                    ]
                }),
        ]
    }
}
