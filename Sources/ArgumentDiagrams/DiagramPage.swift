/// The paper that a drawing is made for.
public struct DiagramPage: Sendable, Hashable {
    /// The shorter side, or what it is across where it is not turned, in points of 1/72 inch.
    public var width: Double
    /// The longer side, or what it is from top to bottom where it is not turned, in points.
    public var height: Double
    /// What stays free on each side, in points.
    public var margin: Double
    /// Whether a drawing may lie on the paper either way; otherwise the page is as it is given.
    public var mayTurn = true
    /// What of the area between the margins is kept free at the bottom for a line of text, in
    /// points.
    public var footer = 0.0
    /// How much a small drawing is enlarged at most.
    public var largestScale = 1.0
    /// How large text in boxes is to be, in points, where some of them are folded away in any case.
    public var comfortableText = 0.0

    /// A page.
    ///
    /// - Precondition: the sides are longer than both margins.
    public init(width: Double, height: Double, margin: Double = 36) {
        precondition(min(width, height) > 2 * margin, "a page is larger than its margins")
        self.width = width
        self.height = height
        self.margin = margin
    }

    /// A4: 595 by 842 points.
    public static let a4 = DiagramPage(width: 595, height: 842)

    /// By how much a drawing is scaled to fit, upright or turned; at most ``largestScale``.
    ///
    /// - Parameters:
    ///   - width: the width of the drawing in points.
    ///   - height: its height in points.
    ///   - isLandscape: whether the page is turned.
    public func scale(width: Double, height: Double, isLandscape: Bool) -> Double {
        let across = (isLandscape ? self.height : self.width) - 2 * margin
        let along = (isLandscape ? self.width : self.height) - 2 * margin - footer
        return min(largestScale, across / max(width, 1), along / max(height, 1))
    }
}
