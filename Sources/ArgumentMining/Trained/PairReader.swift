/// Reads the features of a pair of units for the trained model.
///
/// What is the same for all pairs of a unit is looked up once; a pair has some forty numbers.
struct PairReader {
    private let steps: PairSteps
    private let handTies: HandTies
    private let units: [Facts]
    private let lists: [Lists]
    private let contrastsBefore: [Int]
    private let rolesBefore: [[Int]]
    private let roles: [SIMD4<Int32>]

    /// What pairs ask of a unit that it may have several of.
    private struct Lists {
        var steps: [Int] = []
        var senses: [Int] = []
        var cues: [Int] = []
    }

    /// What pairs ask of a unit.
    private struct Facts {
        var paragraph = 0
        var line = 0
        var best = 1
        /// First, last, only or inner unit of its paragraph.
        var position = 0
        var thesisRank = 4
        var isAttributed = false
        var titleShare = 0
    }

    /// - Parameters:
    ///   - roles: for each unit what speaks for each role, in thousandths.
    ///   - thesis: for each unit what speaks for it as the first thesis.
    init(_ profiles: UnitProfiles, roles: [SIMD4<Int32>], thesis: [Int32]) {
        steps = PairSteps(profiles)
        self.roles = roles
        let count = profiles.units.count
        handTies = HandTies(steps, count: count)
        let speakers = AttributionFinder(profiles.text)
        let title = TitleEcho(profiles)
        var units = (0..<count).map { unit in
            Self.facts(unit, profiles, roles[unit], speakers, title)
        }
        for unit in units.indices {
            units[unit].thesisRank = min(4, thesis.count { $0 > thesis[unit] })
            let isFirst = unit == 0 || units[unit - 1].paragraph != units[unit].paragraph
            let isLast = unit == count - 1 || units[unit + 1].paragraph != units[unit].paragraph
            units[unit].position = (isFirst ? 1 : 0) + (isLast ? 2 : 0)
        }
        let lists = (0..<count).map { Self.lists($0, profiles, roles[$0]) }
        contrastsBefore = Self.running(lists) { $0.senses.contains(0) ? 1 : 0 }
        rolesBefore = (0..<4).map { role in Self.running(units) { $0.best == role ? 1 : 0 } }
        (self.units, self.lists) = (units, lists)
    }

    private static func running<Each>(_ units: [Each], _ worth: (Each) -> Int) -> [Int] {
        units.reduce(into: [0]) { sums, unit in sums.append((sums.last ?? 0) + worth(unit)) }
    }

    private static func lists(
        _ unit: Int, _ profiles: UnitProfiles, _ roles: SIMD4<Int32>
    ) -> Lists {
        var lists = Lists()
        lists.steps = (0..<4).map { $0 * 6 + RoleSteps.step(roles, $0) }
        for sense in Connective.Sense.allCases where profiles.units[unit].opens(sense) {
            lists.senses.append(Int(sense.rawValue))
        }
        if lists.senses.isEmpty { lists.senses = [8] }
        profiles.features[unit].forEach { lists.cues.append($0) }
        return lists
    }

    private static func facts(
        _ unit: Int, _ profiles: UnitProfiles, _ roles: SIMD4<Int32>,
        _ speakers: AttributionFinder, _ title: TitleEcho
    ) -> Facts {
        var facts = Facts()
        let reading = profiles.units[unit]
        facts.paragraph = reading.unit.paragraph
        facts.line = reading.line
        facts.best = RoleSteps.best(roles)
        facts.isAttributed = speakers.speaker(in: reading.tokens) != nil
        facts.titleShare = min(5, (title.share(unit) + 10) / 20)
        return facts
    }

    /// Whose place a target has as seen from the source: the unit before or after it, one before
    /// or after it in its paragraph, or in another one.
    func place(_ source: Int, _ target: Int) -> Int {
        let isBefore = target < source
        guard units[source].paragraph == units[target].paragraph else { return isBefore ? 4 : 5 }
        if abs(source - target) == 1 { return isBefore ? 0 : 1 }
        return isBefore ? 2 : 3
    }

    /// Where the steps end in which the strength of an overlap is told.
    private static func strength(_ overlap: Int) -> Int {
        switch overlap {
        case ..<1: 0
        case ..<40: 1
        case ..<80: 2
        case ..<130: 3
        case ..<220: 4
        default: 5
        }
    }

    private static func distance(_ step: Int) -> Int {
        let far = abs(step)
        let bucket =
            far <= 6 ? far - 1 : far <= 8 ? 6 : far <= 12 ? 7 : far <= 20 ? 8 : 9
        return step < 0 ? bucket : 10 + bucket
    }

    /// How many units there are.
    var count: Int { units.count }

    /// The place and the likeliest role that a unit may have, as far as features ask.
    static let (placeCount, roleCount) = (6, 4)

    /// The likeliest role of a unit.
    func role(_ unit: Int) -> Int { units[unit].best }

    /// Calls `body` for the number of every feature that a first look at a pair has.
    func forEach(_ source: Int, _ target: Int, _ body: (Int) -> Void) {
        let place = place(source, target)
        forEachOfSource(source, place, body)
        forEachOfTarget(target, at: place, body)
        forEachOfTarget(target, seenBy: units[source].best, body)
        forEachOfBoth(source, target, place, body)
    }

    /// The features that the source has, whatever target stands at a place.
    func forEachOfSource(_ source: Int, _ place: Int, _ body: (Int) -> Void) {
        for step in lists[source].steps { body(PairLayout.Group.sourceSteps.start + step) }
        for sense in lists[source].senses {
            body(PairLayout.Group.sourceSense.start + sense * 6 + place)
        }
        for cue in lists[source].cues { body(PairLayout.Group.sourceCue.start + cue * 6 + place) }
    }

    /// The features that the target has at a place, whatever the source is.
    func forEachOfTarget(_ target: Int, at place: Int, _ body: (Int) -> Void) {
        body(PairLayout.Group.thesisPlace.start + units[target].thesisRank * 6 + place)
        for sense in lists[target].senses {
            body(PairLayout.Group.targetSense.start + sense * 6 + place)
        }
        for cue in lists[target].cues { body(PairLayout.Group.targetCue.start + cue * 6 + place) }
    }

    /// The features that the target has for a source of some role, wherever that stands.
    func forEachOfTarget(_ target: Int, seenBy role: Int, _ body: (Int) -> Void) {
        for step in lists[target].steps {
            body(PairLayout.Group.targetSteps.start + role * 24 + step)
        }
        body(PairLayout.Group.thesis.start + units[target].thesisRank * 4 + role)
        body(PairLayout.Group.title.start + units[target].titleShare * 4 + role)
    }

    /// The features that depend on both.
    func forEachOfBoth(_ source: Int, _ target: Int, _ place: Int, _ body: (Int) -> Void) {
        let (from, to) = (units[source], units[target])
        func add(_ group: PairLayout.Group, _ value: Int) { body(group.start + value) }
        let step = steps[source, target]
        step.features.forEach { add(.hand, $0) }
        let distance = Self.distance(target - source)
        let ends = from.best * 4 + to.best
        add(.distance, distance)
        add(.paragraphs, min(5, max(-5, to.paragraph - from.paragraph)) + 5)
        add(.roles, ends * 6 + place)
        add(.rolesDistance, ends * 20 + distance)
        addBetween(source, target, add)
        add(.position, (from.position * 4 + to.position) * 6 + place)
        add(.overlap, Self.strength(step.strength) * 6 + place)
        let speakers = (from.isAttributed ? 2 : 0) + (to.isAttributed ? 1 : 0)
        add(.speakers, speakers * 6 + place)
        if from.line == to.line { add(.opening, place) }
        add(.handTie, handTies.rank(source, target) * 6 + place)
    }

    private func addBetween(
        _ source: Int, _ target: Int, _ add: (PairLayout.Group, Int) -> Void
    ) {
        let (from, to) = (units[source], units[target])
        let (low, high) = (min(source, target) + 1, max(source, target))
        let isBefore = target < source ? 1 : 0
        let same = rolesBefore[to.best][high] - rolesBefore[to.best][low]
        add(.between, ((from.best * 4 + to.best) * 2 + isBefore) * 4 + min(3, same))
        if same == 0 {
            let isBeside = from.paragraph == to.paragraph ? 1 : 0
            add(.nearest, ((from.best * 4 + to.best) * 2 + isBefore) * 2 + isBeside)
        }
        let contrasts = contrastsBefore[high] - contrastsBefore[low]
        let others = rolesBefore[3][high] - rolesBefore[3][low]
        add(.contrasts, (min(2, contrasts) * 3 + min(2, others)) * 2 + isBefore)
    }

}
