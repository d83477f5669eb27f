package import ArgumentModel
internal import SourceText

/// Findings and schemes in a terminal.
extension StructureReport {
    /// The findings that are asked for, each with its words, its advice and its doubt.
    func findingLines(_ style: ReportStyle) -> [[TextPart]] {
        let shown = findings.all.prefix(style.findings ?? .max)
        guard !shown.isEmpty else { return [[TextPart(nothingFound, .detail)]] }
        let isPart = shown.count < findings.all.count
        let count = isPart ? " (\(shown.count) of \(findings.all.count))" : ""
        let more = isPart ? [TextPart("; all: \(style.commandForAll)", .detail)] : []
        let head = [TextPart("Worth a look" + count, .heading)] + more
        return head.wrapped(to: style.width) + shown.flatMap { [[]] + lines(of: $0, style) }
    }

    /// What is said where there is no finding.
    package var nothingFound: String {
        guard findings.unreviewedCount > 0 else { return "Nothing stands out." }
        let count = findings.unreviewedCount
        return "Nothing that a person reviewed stands out; \(count) "
            + (count == 1 ? "finding rests" : "findings rest")
            + " on what nobody reviewed yet (argraph review)."
    }

    private func lines(of finding: Finding, _ style: ReportStyle) -> [[TextPart]] {
        let isGrave = finding.severity == .warning
        let mark = TextPart(isGrave ? "! " : "- ", isGrave ? .unsure : .detail)
        let head = [
            TextPart(style.outline.terms.said(finding.message)),
            TextPart(" [\(finding.code)]", .detail),
        ]
        let room = style.width - 2
        var body = head.wrapped(to: room)
        if let words = quotation(of: finding, room) { body.append([TextPart(words, .detail)]) }
        body += [TextPart("→ " + style.outline.terms.said(finding.advice))].wrapped(to: room)
        if let doubt = finding.doubt(in: graph) {
            body += [TextPart(style.outline.terms.said(doubt), .unsure)].wrapped(to: room)
        }
        return body.enumerated().map { ($0 == 0 ? [mark] : [TextPart("  ")]) + $1 }
    }

    /// `4.2 “The first words of …”`.
    private func quotation(of finding: Finding, _ room: Int) -> String? {
        guard let statement = finding.statement.flatMap({ graph.statements[$0] }) else {
            return nil
        }
        let place = statement.place.map { $0 + " " } ?? ""
        let words = StructureReport.words(of: statement)
        return place + StructureReport.quoted(words.cut(to: room - place.count - 2))
    }

    /// What the text says there, verbatim but on one line; where the text is not at hand, what the
    /// statement says.
    package static func words(of statement: Statement) -> String {
        (statement.passages.first?.quotation ?? statement.text).joinedWords
    }

    /// Words between quotation marks, unless they have some already: those are the text's.
    package static func quoted(_ words: String) -> String {
        words.contains { "“”\"„«»".contains($0) } ? words : "“\(words)”"
    }

    /// The schemes: how many of which, or each with its critical questions.
    func schemeLines(_ style: ReportStyle) -> [[TextPart]] {
        guard !schemes.all.isEmpty else { return [] }
        guard style.showsSchemes else { return schemeCount(style) }
        let head = TextPart("Schemes, by cues; what is open may be answered elsewhere", .heading)
        return [head].wrapped(to: style.width)
            + schemes.all.flatMap { [[]] + lines(of: $0, style) }
    }

    private func schemeCount(_ style: ReportStyle) -> [[TextPart]] {
        var names: [String] = []
        var count: [String: Int] = [:]
        for found in schemes.all {
            if count[found.scheme.name] == nil { names.append(found.scheme.name) }
            count[found.scheme.name, default: 0] += 1
        }
        let words = names.map { "\($0.lowercased()) \(count[$0] ?? 0)" }.joined(separator: " · ")
        return hanging(
            TextPart("Schemes", .heading),
            [TextPart(words), TextPart(" (--schemes asks their questions)", .detail)], style)
    }

    private func lines(of found: RecognisedScheme, _ style: ReportStyle) -> [[TextPart]] {
        let names = GraphNames(graph)
        let head = [
            TextPart(found.scheme.name, .heading),
            TextPart(": \(names.claim(of: found.relation)) (\(found.signs))", .detail),
        ]
        let questions = found.questions.prefix(3).flatMap { question in
            [TextPart("? " + question.words), TextPart(" – " + words(question.state), .detail)]
                .wrapped(to: style.width - 4).enumerated().map { number, line in
                    [TextPart(number == 0 ? "  " : "    ")] + line
                }
        }
        return head.wrapped(to: style.width) + questions
    }

    /// `open`, `raised by X2`, `E4 bears on it`.
    public func words(_ state: RecognisedScheme.State) -> String {
        let labels = graph.labels
        return switch state {
        case .open: "open"
        case .raised(let ids): "raised by " + ids.map { labels[$0] }.inWords
        case .answered(let ids):
            ids.map { labels[$0] }.inWords + (ids.count == 1 ? " bears on it" : " bear on it")
        }
    }
}
