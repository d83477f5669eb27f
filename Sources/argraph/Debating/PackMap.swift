internal import ArgumentKit

/// The map of a pack: folded, and on a page that stands or lies, so that its text can be read.
struct PackMap {
    let diagram: Diagram
    let warnings: [Complaint]
    private let pictures: Pictures
    /// Whether its page lies.
    let isLandscape: Bool

    /// What is foretold of a drawing may be too large: the first is asked to have so much smaller
    /// text than it is to have, and then more is folded away until it fits.
    private static let boldness = 0.75
    private static let leastStep = 0.2
    private static let mostAttempts = 12
    /// Fewer show no argument: then the text is rather a little smaller.
    private static let fewestBoxes = 5

    /// Draws it on whichever page has room for more boxes.
    init(of input: PackInput) async throws {
        async let standing = Fitted(input, PrintedMap.upright)
        let lying = try await Fitted(input, PrintedMap.lying)
        let upright = try await standing
        isLandscape = lying.diagram.nodeIDs.count > upright.diagram.nodeIDs.count
        let best = isLandscape ? lying : upright
        (diagram, pictures, warnings) = (best.diagram, best.pictures, best.warnings)
    }

    /// A drawing that fits a place on a page.
    private struct Fitted {
        private(set) var diagram: Diagram
        private(set) var pictures: Pictures
        private(set) var warnings: [Complaint] = []

        init(_ input: PackInput, _ room: PrintedMap) async throws {
            var style = room.fitted(input.style)
            style.smallestText *= PackMap.boldness
            diagram = input.diagram(style)
            var written = Written()
            pictures = try await Pictures(of: diagram, as: [.svg], dpi: 150, &written)
            for _ in 0..<PackMap.mostAttempts {
                guard let missing = room.shortfall(pictures.size(on: room.page)) else { break }
                style.smallestText += max(PackMap.leastStep, missing / 2)
                let smaller = input.diagram(style)
                guard smaller.dot != diagram.dot else { continue }
                guard smaller.nodeIDs.count >= PackMap.fewestBoxes else { break }
                diagram = smaller
                written = Written()
                pictures = try await Pictures(of: diagram, as: [.svg], dpi: 150, &written)
            }
            warnings = written.warnings
        }
    }

    /// The picture as large as it is printed.
    var svg: [UInt8] { PrintedMap.enlarged(pictures.bytes[.svg] ?? []) }
}
