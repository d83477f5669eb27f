internal import SourceText

/// Something that an annotation record does against the guidelines.
public struct AnnotationFinding: Sendable, Hashable, CustomStringConvertible {
    /// Whether the record is wrong, or only unusual.
    public let isError: Bool
    /// The unit, where it is one's.
    public let unit: String?
    /// What is wrong.
    public let message: String

    /// The unit and what is wrong with it.
    public var description: String { (unit.map { "\($0): " } ?? "") + message }
}

extension AnnotationRecord {
    /// Everything in the record that the guidelines forbid (errors) or that is unusual
    /// (warnings): the rules of the reference checker.
    ///
    /// - Parameter text: the text as UTF-8, with CR LF turned to LF or not; without it
    ///   quotations are not looked up.
    /// - Complexity: O(*n* · *m*) in the bytes of the text and of the quotations.
    public func findings(in text: [UInt8]? = nil) -> [AnnotationFinding] {
        guard !units.isEmpty else { return [] }
        var check = RecordCheck(self, text)
        check.run()
        return check.findings
    }
}

/// The rules, in the order of the reference checker.
private struct RecordCheck {
    let record: AnnotationRecord
    let finder: QuotationFinder?
    var byID: [String: AnnotationRecord.Unit] = [:]
    var findings: [AnnotationFinding] = []
    private var spans: [(range: SourceRange, unit: String)] = []

    private static let connectives: Set<String> = [
        "however", "but", "because", "and", "so", "therefore", "yet", "thus",
    ]

    init(_ record: AnnotationRecord, _ text: [UInt8]?) {
        self.record = record
        finder = text.map { QuotationFinder($0) }
    }

    mutating func run() {
        for unit in record.units {
            if byID[unit.id] != nil { error(unit.id, "id twice") }
            byID[unit.id] = unit
        }
        checkTheses()
        for unit in record.units {
            checkKind(of: unit)
            checkQuote(of: unit)
            checkLinks(of: unit)
            checkPartner(of: unit)
        }
        checkOverlaps()
        for unit in record.units { checkPath(from: unit) }
        checkConnected()
    }

    private mutating func checkTheses() {
        if !record.units.contains(where: { $0.role == .thesis }) { error(nil, "no thesis") }
        let roots = record.units.filter { $0.relation == nil }
        for unit in roots where unit.role != .thesis { error(unit.id, "no primary relation") }
        if roots.count(where: { $0.role == .thesis }) != 1 {
            error(
                nil,
                "\(roots.count) units without a relation; only the first thesis may have none")
        }
    }

    private mutating func checkKind(of unit: AnnotationRecord.Unit) {
        if unit.role == .unknown { error(unit.id, "role unknown") }
        if unit.kind != nil, unit.role != .evidence {
            error(unit.id, "kind on a \(unit.role.rawValue)")
        }
        if unit.role == .evidence, unit.kind == nil { warn(unit.id, "evidence without kind") }
        if unit.role == .thesis, let link = unit.relation, link.type != .restates {
            warn(unit.id, "later thesis \(link.type.rawValue)")
        }
    }

    private mutating func checkQuote(of unit: AnnotationRecord.Unit) {
        let scalars = unit.quote.unicodeScalars
        if let last = scalars.last, ".,;:!?".unicodeScalars.contains(last) {
            error(unit.id, "ends in '\(last)'")
        }
        if [scalars.first, scalars.last].contains(where: { $0?.isBlank ?? true }) {
            error(unit.id, "blank at an end of the quote")
        }
        if let word = scalars.split(whereSeparator: \.isBlank).first, opens(with: word) {
            warn(unit.id, "opens with connective '\(Substring(word))'")
        }
        locate(unit)
    }

    private func opens(with word: Substring.UnicodeScalarView) -> Bool {
        let rest = word.drop { $0 == "," }.reversed().drop { $0 == "," }.reversed()
        let bare = String(String.UnicodeScalarView(rest)).lowercased()
        return RecordCheck.connectives.contains(bare)
    }

    private mutating func locate(_ unit: AnnotationRecord.Unit) {
        guard let finder else { return }
        let occurrence = unit.occurrence ?? 1
        guard let match = finder.find(unit.quote, occurrence: occurrence) else {
            error(unit.id, "quote not in source: \(unit.quote.prefix(60))")
            return
        }
        spans.append((match.range, unit.id))
        let count = finder.occurrences(of: unit.quote).count
        if count > 1, unit.occurrence == nil {
            error(unit.id, "quote stands \(count) times, no occurrence")
        }
        if occurrence > count { error(unit.id, "occurrence \(occurrence) of \(count)") }
    }

    private mutating func checkLinks(of unit: AnnotationRecord.Unit) {
        let all = [unit.relation].compactMap(\.self) + unit.secondary
        for link in all {
            if link.type == .contradicts { error(unit.id, "a record knows no contradicts") }
            guard let target = byID[link.target] else {
                error(unit.id, "target '\(link.target)' unknown")
                continue
            }
            if link.target == unit.id { error(unit.id, "relation to itself") }
            if link.type == .undercuts, target.relation == nil {
                error(unit.id, "undercuts \(target.id), which has no relation to undercut")
            }
        }
        if let link = unit.relation, link.type == .restates, unit.role == .thesis,
            let target = byID[link.target], target.role != .thesis
        {
            error(unit.id, "thesis restates a \(target.role.rawValue)")
        }
    }

    private mutating func checkPartner(of unit: AnnotationRecord.Unit) {
        guard let name = unit.linkedWith else { return }
        guard let partner = byID[name] else {
            error(unit.id, "linkedWith '\(name)' unknown")
            return
        }
        if partner.relation != unit.relation {
            error(unit.id, "linked with \(name) but not the same relation and target")
        }
    }

    private mutating func checkOverlaps() {
        spans.sort {
            guard $0.range == $1.range else { return $0.range < $1.range }
            return $0.unit.unicodeScalars.lexicographicallyPrecedes($1.unit.unicodeScalars)
        }
        for (first, second) in zip(spans, spans.dropFirst())
        where second.range.lowerBound < first.range.upperBound {
            error(nil, "\(first.unit) and \(second.unit) overlap")
        }
        guard let first = spans.first(where: { byID[$0.unit]?.role == .thesis }) else { return }
        if byID[first.unit]?.relation != nil {
            warn(first.unit, "first thesis in the text has a relation")
        }
    }

    private mutating func checkPath(from unit: AnnotationRecord.Unit) {
        var seen: Set<String> = []
        var end = unit
        while let link = end.relation {
            guard seen.insert(end.id).inserted else {
                error(unit.id, "cycle through \(end.id)")
                return
            }
            guard let next = byID[link.target] else { return }
            end = next
        }
        if end.role != .thesis {
            error(unit.id, "path ends in \(end.id), a \(end.role.rawValue)")
        }
    }

    private mutating func checkConnected() {
        var neighbours: [String: [String]] = [:]
        for unit in record.units {
            guard let target = unit.relation?.target, byID[target] != nil else { continue }
            neighbours[unit.id, default: []].append(target)
            neighbours[target, default: []].append(unit.id)
        }
        var open = record.units.prefix(1).map(\.id)
        var seen: Set<String> = []
        while let id = open.popLast() {
            if seen.insert(id).inserted { open += neighbours[id] ?? [] }
        }
        let lost = record.units.map(\.id).filter { !seen.contains($0) }
        if !lost.isEmpty { error(nil, "not connected: \(lost.joined(separator: ", "))") }
    }

    private mutating func error(_ unit: String?, _ message: String) {
        findings.append(AnnotationFinding(isError: true, unit: unit, message: message))
    }

    private mutating func warn(_ unit: String?, _ message: String) {
        findings.append(AnnotationFinding(isError: false, unit: unit, message: message))
    }
}
