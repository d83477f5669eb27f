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
            "hasFurther": .flag(!brief.further.isEmpty),
            "further": .list(brief.further.map { pointValue($0, isTeacher: isTeacher) }),
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
        var order: [DebateBrief.Point] = []
        var places: [Statement.ID: [String]] = [:]
        for (point, place) in briefs.flatMap(placedPoints) where point.isUnsure {
            if places[point.statement] == nil { order.append(point) }
            if !places[point.statement, default: []].contains(place) {
                places[point.statement, default: []].append(place)
            }
        }
        return order.map { ($0, (places[$0.statement] ?? []).joined(separator: "; ")) }
    }

    /// The points of a brief, each with the name of the place where it stands.
    private func placedPoints(
        _ brief: DebateBrief
    ) -> [(point: DebateBrief.Point, place: String)] {
        let side = name(of: brief.side)
        let main = brief.contentions.enumerated().flatMap { number, contention in
            let place = words.filled(
                "index.place.contention", ["side": side, "n": "\(number + 1)"])
            return ([contention.claim] + contention.answers).flatMap(\.withSupport)
                .map { ($0, place) }
        }
        let place = words.filled("index.place.further", ["side": side])
        return main + brief.further.flatMap(\.withSupport).map { ($0, place) }
    }
}

extension DebateBrief.Point {
    /// The point and all that supports it.
    var withSupport: [DebateBrief.Point] { [self] + support.flatMap(\.withSupport) }
}
