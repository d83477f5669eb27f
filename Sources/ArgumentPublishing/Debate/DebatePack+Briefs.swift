internal import ArgumentModel
internal import DebatePrep

/// The pages of cases: briefs and blocks.
extension DebatePack {
    func briefValue(_ brief: DebateBrief, isTeacher: Bool) -> PageValue {
        let contentions = brief.contentions.enumerated().map { number, contention in
            contentionValue(contention, number + 1, isTeacher: isTeacher)
        }
        return [
            "title": .text(words.filled("brief.title", ["side": name(of: brief.side)])),
            "speaks": .text(
                words.filled(
                    "brief.speaks.\(brief.side.rawValue)", ["side": name(of: brief.side)])),
            "resolution": resolutionValue,
            "boxes": .list(format.boxes.map { .text($0) }),
            "position": brief.position.map { statementValue($0) } ?? .text(""),
            "contentions": .list(contentions), "isEmpty": .flag(contentions.isEmpty),
            "prompts": .list(
                brief.prompts.map { prompt in
                    [
                        "label": .text(debate.labels[prompt.statement]),
                        "question": .text(prompt.question),
                    ]
                }),
        ]
    }

    private func contentionValue(
        _ contention: DebateBrief.Contention, _ number: Int, isTeacher: Bool
    ) -> PageValue {
        [
            "heading": .text(words.filled("brief.contention", ["n": "\(number)"])),
            "claim": pointValue(contention.claim, isTeacher: isTeacher),
            "warrant": partValue(contention.warrant, isTeacher: isTeacher),
            "impact": partValue(contention.impact, isTeacher: isTeacher),
            "answers": .list(contention.answers.map { pointValue($0, isTeacher: isTeacher) }),
        ]
    }

    private func partValue(_ part: DebateBrief.Part, isTeacher: Bool) -> PageValue {
        switch part {
        case .stated(let point):
            ["stated": pointValue(point, isTeacher: isTeacher), "question": ""]
        case .missing(let question): ["stated": "", "question": .text(question)]
        }
    }

    func blocksValue(isTeacher: Bool) -> PageValue {
        let blocks = DebateBlocks(of: debate, schemes: schemes, words).all
        let sides = DebateSide.allCases.map { side -> PageValue in
            let own = blocks.filter { $0.side == side }
            return [
                "heading": .text(words.filled("blocks.side", ["side": name(of: side)])),
                "blocks": .list(own.map { blockValue($0, isTeacher: isTeacher) }),
                "isEmpty": .flag(own.isEmpty),
            ]
        }
        return ["sides": .list(sides)]
    }

    private func blockValue(_ block: DebateBlock, isTeacher: Bool) -> PageValue {
        [
            "argument": pointValue(block.argument, isTeacher: isTeacher),
            "answers": .list(block.answers.map { pointValue($0, isTeacher: isTeacher) }),
            "isOpen": .flag(block.answers.isEmpty),
        ]
    }

    /// Every point of the briefs that rests on an unsure decision, once, with where it is used.
    var unsurePoints: [(point: DebateBrief.Point, places: String)] {
        var found: [(point: DebateBrief.Point, places: [String])] = []
        for brief in briefs {
            for (number, contention) in brief.contentions.enumerated() {
                let place = words.filled(
                    "index.place", ["side": name(of: brief.side), "n": "\(number + 1)"])
                for point in ([contention.claim] + contention.answers).flatMap(\.withSupport)
                where point.isUnsure {
                    if let known = found.firstIndex(where: {
                        $0.point.statement == point.statement
                    }) {
                        if !found[known].places.contains(place) {
                            found[known].places.append(place)
                        }
                    } else {
                        found.append((point, [place]))
                    }
                }
            }
        }
        return found.map { ($0.point, $0.places.joined(separator: "; ")) }
    }
}

extension DebateBrief.Point {
    /// The point and all that supports it.
    var withSupport: [DebateBrief.Point] { [self] + support.flatMap(\.withSupport) }
}
