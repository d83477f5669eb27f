internal import ArgumentModel
package import DebatePrep
internal import SourceText

/// The page to start at: a lesson, what to check first, what the pack holds.
extension DebatePack {
    var indexValue: PageValue {
        let unsure = unsurePoints
        return [
            "title": .text(words["part.index"]), "resolution": resolutionValue,
            "credit": .text(credit), "format": .text(format.name),
            "thesis": thesisValue, "lesson": .list(lesson),
            "lessonTitle": .text(
                words.filled(
                    "index.lesson",
                    ["minutes": "\(LessonStep.all.reduce(0) { $0 + $1.minutes })"])),
            "unsure": .list(
                unsure.map { point, places in
                    statementValue(point.statement, isUnsure: true)
                        .adding(["places": .text(places), "reason": .text(reason(point))])
                }),
            "unsureCount": .text(words.counted("index.unsure", unsure.count)),
            "isSure": .flag(unsure.isEmpty),
            "audiences": .list(DebatePart.Audience.allCases.map(contents)),
        ]
    }

    /// Why a point is unsure: what the program is unsure of, in words.
    private func reason(_ point: DebateBrief.Point) -> String {
        let isRole = debate.graph.statements[point.statement]?.isUnsure == true
        guard let relation = relation(of: point) else { return words["index.why.role"] }
        let target = debate.graph.statement(at: relation.target).map { debate.labels[$0] } ?? ""
        let words = self.words.filled(
            "index.why.relation",
            ["relation": self.words["relation.\(relation.kind.rawValue)"], "target": target])
        return isRole ? words + "; " + self.words["index.why.role"] : words
    }

    private func relation(of point: DebateBrief.Point) -> Relation? {
        let own = point.relation.flatMap { debate.graph.relations[$0] }
        let primary = debate.graph.primaryRelation(of: point.statement)
        return [own, primary].compactMap(\.self).first(where: \.isUnsure)
    }

    private var thesisValue: PageValue {
        guard let id = resolution?.thesis, let statement = debate.graph.statements[id] else {
            return .text("")
        }
        return statementValue(id, isUnsure: statement.isUnsure)
    }

    private var credit: String {
        debate.graph.sources.map { source in
            let citation = source.citation
            return [citation.author, citation.publication, citation.date]
                .compactMap { $0 }.joined(separator: ", ")
        }.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private var lesson: [PageValue] {
        LessonStep.all.map { step in
            let pages = step.parts.filter(parts.contains)
            return [
                "minutes": .text("\(step.minutes)"), "text": .text(words["lesson.\(step.name)"]),
                "pages": .list(pages.map { linkValue(.named($0)) }),
            ]
        }
    }

    private func linkValue(_ part: DebatePart) -> PageValue {
        ["file": .text(part.name), "name": .text(name(of: part))]
    }

    /// What a part is called in lists.
    package func name(of part: DebatePart) -> String {
        switch part.name {
        case "brief-pro": words.filled("brief.title", ["side": name(of: .pro)])
        case "brief-con": words.filled("brief.title", ["side": name(of: .con)])
        case "cx": questionsName
        default: words["part.\(part.name)"]
        }
    }

    /// The parts for an audience, as far as the pack has them.
    private func contents(_ audience: DebatePart.Audience) -> PageValue {
        let own = DebatePart.all.filter {
            $0.audience == audience && $0.name != "index" && parts.contains($0.name)
        }
        return [
            "name": .text(words["index.for.\(audience.rawValue)"]),
            "pages": .list(own.map(linkValue)), "isEmpty": .flag(own.isEmpty),
        ]
    }
}

/// A step of the lesson: a row of `debate/lesson.tsv`.
struct LessonStep {
    let name: String
    let minutes: Int
    let parts: [String]

    static let all: [LessonStep] = Resource.lines("debate/lesson.tsv").map { line in
        let cells = line.split(separator: "\t").map(String.init)
        guard cells.count == 3, let minutes = Int(cells[1]) else {
            preconditionFailure("lesson.tsv: \(line)")
        }
        return LessonStep(
            name: cells[0], minutes: minutes,
            parts: cells[2].split(separator: " ").map(String.init))
    }
}
