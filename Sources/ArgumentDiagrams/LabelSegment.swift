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

        /// What it costs a label to go without a word of it.
        var cost: Int {
            switch self {
            case .main: 8
            case .condition: 10
            case .coordinate: 4
            case .opening, .trailing: 3
            case .insertion, .attribution: 1
            }
        }
    }

    var range: Range<Int>
    var part = Part.trailing
    /// Whether no more than a comma stands before it.
    var isDependent = true
    /// Whether it stands before the main clause.
    var isBeforeMain = false

    /// Whether it is kept whole or not at all.
    var isWhole: Bool { isBeforeMain || part == .insertion || part == .attribution }
}

extension LabelWords {
    /// The stretches of a text from a word on, with their parts.
    func segments(from first: Int) -> [LabelSegment] {
        var segments = stretches(from: first)
        let attribution = attributionLength(from: first)
        joinConditions(&segments)
        let main = mainSegment(&segments, isAttributed: attribution > 0)
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
            } else if isConditional(range) {
                segments[place].part = .condition
            } else if isInBrackets(range) {
                segments[place].part = .insertion
            } else if isOpening(range, isFirst: place == 0) {
                segments[place].part = .opening
            } else {
                return pointSegment(after: place, &segments)
            }
        }
        return 0
    }

    /// "A may be, but B": the point is B.
    private func pointSegment(after main: Int, _ segments: inout [LabelSegment]) -> Int {
        let point = segments.indices.dropFirst(main + 1).prefix { place in
            !endsStrongly(segments[place - 1].range)
        }.first { place in
            let range = segments[place].range
            return words[range.lowerBound].key == .but
                && words[range].contains { $0.classes.contains(.auxiliary) || $0.isPast }
        }
        guard let point else { return main }
        for place in main..<point { segments[place].part = .coordinate }
        return point
    }

    /// "In 2019,", "When the rain came,", but not "In 2019 the council closed it,".
    private func isOpening(_ range: Range<Int>, isFirst: Bool) -> Bool {
        let first = words[range.lowerBound].classes
        guard first.contains(.adverbial) else { return false }
        if !isFirst { return true }
        let second = words[min(range.lowerBound + 1, range.upperBound - 1)].classes
        if first.contains(.clause), !second.contains(.number) { return true }
        if !first.contains(.phrase), range.count > 3,
            !second.contains(.phrase)
        {
            return false
        }
        let head = words[range].dropFirst().prefix {
            $0.classes.isDisjoint(with: .clause) && $0.key != .that
        }
        return !head.contains { $0.classes.contains(.auxiliary) || $0.isPast }
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
        let hasVerb = start.contains { index in
            words[index].classes.isVerbal && !isAdjective(index, in: start)
        }
        guard !hasVerb else { return false }
        return first.contains(.verb)
            || start.count <= 6 && first.isDisjoint(with: [.function, .clause, .phrase, .leaning])
    }

    /// "a gated barrier": what ends as a past between "a" and a noun is none.
    private func isAdjective(_ index: Int, in range: Range<Int>) -> Bool {
        words[index].key?.isPast ?? false && index > range.lowerBound
            && words[index - 1].classes.contains(.function)
    }

    private func isConditional(_ range: Range<Int>) -> Bool {
        words[range.lowerBound].classes.contains(.condition)
    }

    private func isInBrackets(_ range: Range<Int>) -> Bool {
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
