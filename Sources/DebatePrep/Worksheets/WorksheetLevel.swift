/// How much a worksheet asks of a pupil.
public enum WorksheetLevel: String, Sendable, Hashable, CaseIterable {
    /// Few items, all with a bank of answers to choose from.
    case gentle
    /// More items, and banks with answers that fit nowhere.
    case standard
    /// No banks where words can be found in the text, strangers among what is put in order.
    case demanding

    /// The number of the level, from 1: worksheet 1 is the gentle one.
    public var number: Int {
        switch self {
        case .gentle: 1
        case .standard: 2
        case .demanding: 3
        }
    }
}

/// A version of a worksheet for neighbours who should not copy from each other.
public enum WorksheetVersion: String, Sendable, Hashable, CaseIterable {
    case a = "A"
    case b = "B"
}

/// Which worksheet of an op-ed it is: level, version and seed.
///
/// ```swift
/// WorksheetEdition(.standard, version: .b).code            // 2B
/// WorksheetEdition(.gentle, version: .a, seed: 7).code     // 1A-7
/// ```
public struct WorksheetEdition: Sendable, Hashable {
    /// What it asks of a pupil.
    public let level: WorksheetLevel
    /// Which of two versions it is.
    public let version: WorksheetVersion
    /// What items, blanks and orders are drawn by; the same seed draws the same.
    public let seed: Int

    /// The seed where nobody asks for another.
    public static let standardSeed = 1

    /// An edition.
    public init(
        _ level: WorksheetLevel, version: WorksheetVersion = .a,
        seed: Int = WorksheetEdition.standardSeed
    ) {
        self.level = level
        self.version = version
        self.seed = seed
    }

    /// The name that stands on the sheet: the level's number, the version, and the seed where it
    /// is not the usual one.
    public var code: String {
        let end = seed == WorksheetEdition.standardSeed ? "" : "-\(seed)"
        return "\(level.number)\(version.rawValue)\(end)"
    }
}
