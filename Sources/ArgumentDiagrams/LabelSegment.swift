/// A stretch of words between two marks of punctuation, and its part in the sentence.
struct LabelSegment {
    /// What a stretch does beside the main clause.
    enum Part {
        /// Says what the statement says, or goes on with it after an insertion.
        case main
        /// Under which condition it holds.
        case condition
        /// Stands before it: "In 2019,".
        case opening
        /// Another clause beside it: ", and …".
        case coordinate
        /// What follows it: "; …", ", leaving …".
        case trailing
        /// In brackets, between dashes, ", which …,".
        case insertion
        /// Who says it.
        case attribution

        /// What it costs a label to begin behind it.
        var price: Double {
            switch self {
            case .condition: 14
            case .main, .opening, .trailing: 3
            case .attribution: 2
            case .insertion, .coordinate: 1
            }
        }
    }

    var range: Range<Int>
    var part = Part.trailing
    /// Whether no more than a comma stands before it.
    var isDependent = true
    /// Whether it stands before the main clause.
    var isBeforeMain = false

    /// Whether it begins with the "but" of "A may be, but B".
    var isPoint = false
}

extension LabelWords {
    /// The stretches of a text from a word on, with their parts.
    ///
    /// - Parameter keepsConcession: whether of "A may be, but B" the first half is the main clause.
    func segments(from first: Int, keepsConcession: Bool = false) -> [LabelSegment] {
        var segments = stretches(from: first)
        let attribution = attributionLength(from: first)
        joinConditions(&segments)
        var main = mainSegment(&segments, isAttributed: attribution > 0)
        if !keepsConcession { main = pointSegment(after: main, &segments) }
        segments[main].part = .main
        for place in 0..<main { segments[place].isBeforeMain = true }
        markBehind(main, &segments)
        return segments
    }

    /// "; if it does not, the line will go" is one stretch: the condition means nothing alone.
    private func joinConditions(_ segments: inout [LabelSegment]) {
        for place in segments.indices.dropFirst().dropLast().reversed()
        where isConditional(segments[place].range) && endsStrongly(segments[place - 1].range) {
            let start = segments.remove(at: place).range.lowerBound
            segments[place].range = start..<segments[place].range.upperBound
        }
    }

    private func stretches(from first: Int) -> [LabelSegment] {
        let attribution = first + attributionLength(from: first)
        var segments: [LabelSegment] = []
        var start = first
        var brackets = 0
        for index in first..<words.count {
            let isInside = index < attribution - 1
            for byte in bytes[words[index].range] {
                brackets += byte == UInt8(ascii: "(") ? 1 : byte == UInt8(ascii: ")") ? -1 : 0
            }
            let pauses = words[index].pause >= .comma && brackets <= 0
            let ends = index == attribution - 1 || (pauses || beginsBracket(index + 1)) && !isInside
            guard ends || index == words.count - 1 else { continue }
            segments.append(LabelSegment(range: start..<(index + 1)))
            start = index + 1
        }
        return segments
    }

    /// The first stretch that is neither an attribution nor an opening such as "In 2019,".
    private func mainSegment(_ segments: inout [LabelSegment], isAttributed: Bool) -> Int {
        for place in segments.indices {
            let range = segments[place].range
            if place == segments.count - 1 { return place }
            if place == 0, isAttributed {
                segments[place].part = .attribution
            } else if isConditional(range) || place == 0 && isInverted(range) {
                segments[place].part = .condition
            } else if isInBrackets(range) {
                segments[place].part = .insertion
            } else if isOpening(range, isFirst: place == 0) || place == 0 && isBare(range),
                !isSubject(place, segments)
            {
                segments[place].part = .opening
            } else if place > 0, goesOnOpening(place, segments) {
                segments[place].part = segments[place - 1].part
            } else {
                return place
            }
        }
        return 0
    }

    /// "A may be, but B": the point is B.
    private func pointSegment(after main: Int, _ segments: inout [LabelSegment]) -> Int {
        let point = segments.indices.dropFirst(main + 1).prefix { place in
            !endsStrongly(segments[place - 1].range)
        }.first { beginsPoint(segments[$0].range.lowerBound) }
        guard let point else { return main }
        for place in main..<point { segments[place].part = .coordinate }
        segments[point].isPoint = true
        return point
    }

    /// "In 2019,", "When the rain came,", but not "In 2019 the council closed it,".
    private func isOpening(_ range: Range<Int>, isFirst: Bool) -> Bool {
        let first = words[range.lowerBound].classes
        guard first.contains(.adverbial) else { return false }
        let second = words[min(range.lowerBound + 1, range.upperBound - 1)].classes
        if first.contains(.clause), !second.contains(.number) { return true }
        if isFirst, !first.contains(.phrase), range.count > 3, !second.contains(.phrase) {
            return false
        }
        if words[range].prefix(3).last?.key == .time { return true }
        let head = range.dropFirst().prefix {
            (words[$0].classes.isDisjoint(with: .clause) || words[$0].key == .as)
                && words[$0].key != .that
        }
        return !head.contains {
            words[$0].classes.contains(.auxiliary) || words[$0].isPast && !isParticiple($0, range)
        }
    }

    /// "In the exercise held last spring": one noun with its article before the verb.
    private func isParticiple(_ index: Int, _ range: Range<Int>) -> Bool {
        guard range.lowerBound + 2 < index else { return false }
        let nouns = words[(range.lowerBound + 1)..<index]
        return nouns.first?.classes == .function
            && nouns.dropFirst().allSatisfy {
                $0.classes.isDisjoint(with: [.function, .number, .leaning]) || $0.key == .of
            }
    }

    private func markBehind(_ main: Int, _ segments: inout [LabelSegment]) {
        var last = main
        var canResume = true
        for place in segments.indices.dropFirst(main + 1) {
            if endsStrongly(segments[place - 1].range) {
                canResume = false
                segments[place].isDependent = false
            }
            if place > main + 1, joinsClause(segments[place - 1].range) { canResume = false }
            let isBehindBrackets = isInBrackets(segments[place - 1].range)
            if canResume, place > last + 1, !isInBrackets(segments[place].range),
                isBehindBrackets || resumes(segments[place].range, segments[last].range)
            {
                for between in (last + 1)..<place { segments[between].part = .insertion }
                segments[place].part = .main
                last = place
            } else {
                segments[place].part = part(of: segments[place].range, in: segments)
            }
        }
    }

    /// "and the second", but not "and which ministers would make law".
    private func joinsClause(_ range: Range<Int>) -> Bool {
        words[range.lowerBound].classes.contains(.joining)
            && !(range.count > 1 && words[range.lowerBound + 1].classes.contains(.clause))
    }

    private func part(of range: Range<Int>, in segments: [LabelSegment]) -> LabelSegment.Part {
        let first = words[range.lowerBound]
        if isInBrackets(range) { return .insertion }
        if range.count <= 5, isSaid(range), isPlain(range) { return .attribution }
        if isConditional(range) { return .condition }
        if first.classes.contains(.relative) { return .insertion }
        return first.classes.contains(.joining) ? .coordinate : .trailing
    }

    /// Whether a stretch goes on with a clause that an insertion interrupted: with an auxiliary,
    /// or with something like a verb where the clause had none yet.
    private func resumes(_ range: Range<Int>, _ start: Range<Int>) -> Bool {
        let first = words[range.lowerBound].classes
        if first.contains(.auxiliary) { return true }
        guard !start.contains(where: { isVerb($0) }) else { return false }
        return first.contains(.verb)
            || start.count <= 6 && first.isDisjoint(with: [.function, .clause, .phrase, .leaning])
    }

    private func isConditional(_ range: Range<Int>) -> Bool {
        words[range.lowerBound].classes.contains(.condition)
    }

    /// "Had it said so,": a condition without "if".
    private func isInverted(_ range: Range<Int>) -> Bool {
        range.count > 2 && LabelWords.inversions.contains(words[range.lowerBound].key)
            && !range.contains { bytes[words[$0].range].last == UInt8(ascii: "?") }
    }

    private static let inversions: Set<WordKey?> = Set(
        ["had", "were", "should"].map { WordKey($0) })

    /// "To make it revocable for some, and not for others, is to create two ranks".
    private func isSubject(_ place: Int, _ segments: [LabelSegment]) -> Bool {
        let first = words[segments[place].range.lowerBound].key
        return (first == .to || first?.isParticiple ?? false)
            && segments[(place + 1)...].contains {
                words[$0.range.lowerBound].classes.contains(.auxiliary)
            }
    }

    /// "Coming out of six years …,", "Each time, I …": openings without a word that begins one.
    private func isBare(_ range: Range<Int>) -> Bool {
        guard let key = words[range.lowerBound].key, range.upperBound < words.count else {
            return false
        }
        let next = words[range.upperBound].classes
        if key.isParticiple, range.count > 2, !LabelWords.nouns.contains(key) {
            let head = range.prefix { words[$0].classes.isDisjoint(with: .clause) }
            return next.isDisjoint(with: [.auxiliary, .relative, .joining])
                && !head.contains { isVerb($0) }
        }
        return range.count == 2 && next.isDisjoint(with: [.auxiliary, .relative, .clause])
            && !next.isDisjoint(with: [.leaning, .plural])
            && !range.contains { isVerb($0) }
    }

    private static let nouns: Set<WordKey?> = Set(
        ["nothing", "everything", "anything", "something", "spring", "morning", "evening"]
            .map { WordKey($0) })

    /// "If he needs lecturers, librarians and students, he …": a list in the opening.
    private func goesOnOpening(_ place: Int, _ segments: [LabelSegment]) -> Bool {
        guard [.opening, .condition].contains(segments[place - 1].part),
            place + 1 < segments.count, !endsStrongly(segments[place].range),
            !segments[place].range.contains(where: { isVerb($0) })
        else { return false }
        let next = segments[place + 1].range
        return next.contains { isVerb($0) }
            && words[next.lowerBound].classes.isDisjoint(
                with: [.auxiliary, .verb, .clause, .joining])
    }

    func isInBrackets(_ range: Range<Int>) -> Bool {
        guard let first = bytes[words[range.lowerBound].range].first else { return false }
        return first == UInt8(ascii: "(")
    }

    /// Whether a semicolon, a colon or the end of a sentence follows, no dash.
    private func endsStrongly(_ range: Range<Int>) -> Bool {
        let last = words[range.upperBound - 1]
        guard last.pause == .stop, let mark = bytes[last.range].last else { return false }
        return mark < 0x80 && mark != UInt8(ascii: ")") && !beginsBracket(range.upperBound)
            && !bytes[last.range].contains(0xE2)
    }

    private func beginsBracket(_ index: Int) -> Bool {
        index < words.count && bytes[words[index].range.lowerBound] == UInt8(ascii: "(")
    }
}

extension WordKey {
    static let time = WordKey("time")
}
