internal import SourceText

/// A part of a debate pack: a row of `debate/parts.tsv`, whose order is that of printing.
///
/// Its heading is the word `part.` and its name.
public struct DebatePart: Sendable, Hashable {
    /// Who a part is for.
    public enum Audience: String, Sendable, CaseIterable {
        /// Everybody may see it.
        case student
        /// It gives answers away.
        case key
        /// It is for who prepares the lesson.
        case teacher
    }

    /// Its name, which its files bear, such as `brief-pro`.
    public let name: String
    /// The template that it is written by, such as `brief`.
    public let template: String
    /// Who it is for.
    public let audience: Audience
    /// The word by which `--include` asks for it; `nil` where it belongs to every pack.
    public let option: String?
    /// Whether it is printed across.
    public let isLandscape: Bool

    /// Every part, in the order of printing.
    public static let all: [DebatePart] = Resource.lines("debate/parts.tsv").map { line in
        let cells = line.split(separator: "\t").map(String.init)
        guard cells.count == 5, let audience = Audience(rawValue: cells[2]) else {
            preconditionFailure("parts.tsv: \(line)")
        }
        return DebatePart(
            name: cells[0], template: cells[1], audience: audience,
            option: cells[3] == "-" ? nil : cells[3], isLandscape: cells[4] == "landscape")
    }

    /// The words that `--include` takes, in the order of the parts.
    public static let options: [String] = {
        var seen: Set<String> = []
        return all.compactMap(\.option).filter { seen.insert($0).inserted }
    }()

    /// The part of that name.
    ///
    /// - Precondition: there is one.
    package static func named(_ name: String) -> DebatePart {
        guard let part = all.first(where: { $0.name == name }) else {
            preconditionFailure("parts.tsv has no \(name)")
        }
        return part
    }
}
