internal import SourceText

/// What was learned: weights, a row a feature, as 16-bit numbers in thousandths.
///
/// The file, its numbers with the least byte first: the bytes `ARGMINE1`; the count of settings
/// and these (32 bits each); then three tables. The first has the features of units: the count
/// of its rows (32 bits), the keys (64 bits each), then 16 weights a row (16 bits each). The
/// others, of a first and a second look at pairs, have a count and 8 weights a row. At the end
/// the fits, four for each of ``Move/all``, and the knots of the confidences, eleven for each
/// sort of decision.
public struct TrainedModel: Sendable {
    /// Numbers that weigh the parts against each other.
    enum Setting: Int, CaseIterable, Sendable {
        /// What a role, a tie, a fit between move and role, and the first thesis count, in
        /// thousandths of a point for each thousandth of a weight.
        case role, tie, fit, thesis
        /// What a unit needs to be one.
        case keep
        /// What a cut needs to be one.
        case cut
        /// The scales of the confidences of roles, ties and theses, in points.
        case roleScale, tieScale, thesisScale
    }

    /// The columns of the weights of units.
    enum Column {
        static let keep = 0
        static let cut = 1
        static let roles = 2
        static let thesis = 6
        static let kinds = 7
    }

    /// How many knots a calibration has.
    static let knots = 11
    /// How many weights a unit's feature has.
    static let width = 16

    /// The model that comes with the program.
    public static let standard = built()

    private static func built() -> TrainedModel {
        do {
            return try TrainedModel(Resource.bytes("models/op-ed.model"))
        } catch {
            preconditionFailure("models/op-ed.model \(error)")
        }
    }

    private let settings: [Int]
    private let rows: KeyTable
    private let weights: [SIMD16<Int16>]
    /// What each feature of a second look at a pair says for each of ``Move/names``.
    let pairs: [SIMD8<Int16>]
    /// What each feature of a first look says, and behind that what it says in a second one.
    let bothLooks: [SIMD16<Int16>]
    /// How well a target of each role fits each of ``Move/all``, in points.
    let fits: [[Int]]
    let certainty: Certainty

    /// The model of the file.
    ///
    /// - Throws: ``TrainedModelError`` where it is none of this program's.
    public init(_ bytes: [UInt8]) throws(TrainedModelError) {
        var reader = ModelBytes(bytes)
        try reader.expectMagic()
        let settings = try reader.numbers(count: Setting.allCases.count)
        self.settings = settings
        let count = try reader.count(rowBytes: 8 + 2 * Self.width)
        rows = KeyTable(reader.keys(count))
        weights = reader.wideRows(count)
        let firstPairs = try reader.rows(count: PairLayout.firstCount)
        let pairs = try reader.rows(count: PairLayout.count)
        self.pairs = pairs
        bothLooks = firstPairs.indices.map {
            SIMD16(lowHalf: firstPairs[$0], highHalf: pairs[$0])
        }
        let raw = try reader.smallNumbers(Move.all.count * 4)
        fits = Move.all.indices.map { move in
            (0..<4).map { role in
                let fit = raw[move * 4 + role]
                return fit == Int16.min
                    ? Scores.forbidden : Int(fit) * settings[Setting.fit.rawValue] / 1000
            }
        }
        let knots = try reader.smallNumbers(3 * Self.knots).map(Int.init)
        certainty = Certainty(
            role: Self.calibration(knots, 0, settings), tie: Self.calibration(knots, 1, settings),
            thesis: Self.calibration(knots, 2, settings))
        try reader.expectEnd()
    }

    private static func calibration(_ knots: [Int], _ sort: Int, _ settings: [Int]) -> Calibration {
        let own = Array(knots[(sort * Self.knots)..<((sort + 1) * Self.knots)])
        let scale = max(1, settings[Setting.roleScale.rawValue + sort])
        return Calibration(scale: Double(scale), knots: own.max() == 0 ? [] : own)
    }

    /// A number that weighs a part against others.
    subscript(_ setting: Setting) -> Int { settings[setting.rawValue] }

    /// What all features of a unit say for each column, in thousandths.
    func sum(_ keys: [FeatureKey]) -> SIMD16<Int32> {
        var sum = SIMD16<Int32>()
        for key in keys {
            if let row = rows.row(of: key.raw) {
                sum &+= SIMD16<Int32>(truncatingIfNeeded: weights[row])
            }
        }
        return sum
    }

    /// What a feature of a unit says for each column; `nil` where the model does not know it.
    func weights(of key: FeatureKey) -> SIMD16<Int16>? {
        rows.row(of: key.raw).map { weights[$0] }
    }
}

/// Why bytes are no model.
public enum TrainedModelError: Error, Hashable, Sendable {
    /// It does not begin as models do.
    case noModel
    /// It ends before it should, or goes on after its end.
    case wrongLength
    /// It was trained for other features than this program reads.
    case otherFeatures
}

extension TrainedModelError: CustomStringConvertible {
    /// What is wrong with the file, as a sentence without its subject.
    public var description: String {
        switch self {
        case .noModel: "is no model of the miner; make one with Scripts/train"
        case .wrongLength: "is a broken model: it is longer or shorter than it says"
        case .otherFeatures: "was trained for another version; train it again (Scripts/train)"
        }
    }
}

/// Finds keys by hashing, without chains: each key lies at its place or soon after it.
private struct KeyTable: Sendable {
    private var slots: [(key: UInt64, row: Int32)]
    private let mask: UInt64

    init(_ keys: [UInt64]) {
        var size: UInt64 = 16
        while size < UInt64(keys.count) * 2 { size *= 2 }
        mask = size - 1
        slots = Array(repeating: (0, -1), count: Int(size))
        for (row, key) in keys.enumerated() {
            var place = Self.place(of: key, mask)
            while slots[place].row >= 0 { place = (place + 1) & Int(mask) }
            slots[place] = (key, Int32(row))
        }
    }

    private static func place(of key: UInt64, _ mask: UInt64) -> Int {
        Int((key &* 0x9E37_79B9_7F4A_7C15) >> 20 & mask)
    }

    func row(of key: UInt64) -> Int? {
        var place = Self.place(of: key, mask)
        while slots[place].row >= 0 {
            if slots[place].key == key { return Int(slots[place].row) }
            place = (place + 1) & Int(mask)
        }
        return nil
    }
}
