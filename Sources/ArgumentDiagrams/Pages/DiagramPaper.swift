/// A sheet of paper or a slide, by its name or its sides.
///
/// ```swift
/// DiagramPaper("A4")?.page()                        // 595 by 842 points
/// DiagramPaper("16:9")?.page(margin: 10)            // 960 by 540 points, 10 mm stay free
/// DiagramPaper("200x150mm")?.width                  // 200
/// ```
public struct DiagramPaper: Sendable, Hashable {
    /// What it is across, in millimetres.
    public let width: Double
    /// What it is from top to bottom, in millimetres.
    public let height: Double
    /// How people call it.
    public let name: String
    /// How much a small drawing is enlarged on it at most.
    private let largestScale: Double
    /// How large text in boxes is to be at least, in points.
    public let smallestText: Double

    /// The papers that have a name, as they stand: slides lie, paper stands.
    ///
    /// A slide is read from afar: its text is larger, and its drawing enlarged to twice its size
    /// where there is room.
    private static let named = [
        DiagramPaper(width: 297, height: 420, name: "A3", largestScale: 1.4),
        DiagramPaper(width: 210, height: 297, name: "A4", largestScale: 1),
        DiagramPaper(width: 148, height: 210, name: "A5", largestScale: 1),
        DiagramPaper(width: 215.9, height: 279.4, name: "Letter", largestScale: 1),
        DiagramPaper(width: 215.9, height: 355.6, name: "Legal", largestScale: 1),
        DiagramPaper(
            width: 1016.0 / 3, height: 190.5, name: "16:9", largestScale: 2, smallestText: 10),
    ]

    /// The names that are known.
    public static let names = named.map(\.name)

    private init(
        width: Double, height: Double, name: String, largestScale: Double,
        smallestText: Double = DiagramSize.smallestOnPaper
    ) {
        self.width = width
        self.height = height
        self.name = name
        self.largestScale = largestScale
        self.smallestText = smallestText
    }

    /// The paper of a name, in any case, or of two sides such as `200x150mm`, each from 30 to 5000
    /// millimetres; `nil` for every other text.
    public init?(_ text: String) {
        let lowered = text.lowercased()
        if let known = DiagramPaper.named.first(where: { $0.name.lowercased() == lowered }) {
            self = known
            return
        }
        guard lowered.hasSuffix("mm") else { return nil }
        let sides = lowered.dropLast(2).split(separator: "x", omittingEmptySubsequences: false)
            .map { Double($0) }
        guard sides.count == 2, let width = sides[0], let height = sides[1],
            DiagramPaper.sides.contains(width), DiagramPaper.sides.contains(height)
        else { return nil }
        let scale = (width * height / (210 * 297)).squareRoot()
        self.init(
            width: width, height: height, name: text, largestScale: max(1, min(scale, 4)))
    }

    private static let sides = 30.0...5000.0

    /// The margin of half an inch, less on small paper, in millimetres.
    public var usualMargin: Double { min(12.7, min(width, height) / 10) }

    /// The most that a margin can be, in millimetres: half of the paper is left.
    public var largestMargin: Double { min(width, height) / 4 }

    /// The paper as a page.
    ///
    /// - Parameters:
    ///   - isLandscape: whether it lies on its longer side, however it stands by itself.
    ///   - margin: what stays free on each side, in millimetres; `nil` takes ``usualMargin``.
    /// - Precondition: `margin` is from 0 to ``largestMargin``.
    public func page(isLandscape: Bool = false, margin: Double? = nil) -> DiagramPage {
        let margin = margin ?? usualMargin
        precondition((0...largestMargin).contains(margin), "no such margin")
        let isTurned = isLandscape && width < height
        var page = DiagramPage(
            width: DiagramPaper.points(isTurned ? height : width),
            height: DiagramPaper.points(isTurned ? width : height),
            margin: DiagramPaper.points(margin))
        page.mayTurn = false
        page.largestScale = largestScale
        page.comfortableText = smallestText + (min(width, height) < 180 ? 0 : 1)
        return page
    }

    /// Millimetres as points.
    private static func points(_ millimetres: Double) -> Double { millimetres * 72 / 25.4 }
}
