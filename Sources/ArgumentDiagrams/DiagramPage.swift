/// The paper that a drawing is made for.
public struct DiagramPage: Sendable, Hashable {
    /// The shorter side, in points of 1/72 inch.
    public var width: Double
    /// The longer side, in points.
    public var height: Double
    /// What stays free on each side, in points.
    public var margin: Double

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

    /// How much a drawing has to shrink to fit, upright or turned; 1 where it need not.
    ///
    /// - Parameters:
    ///   - width: the width of the drawing in points.
    ///   - height: its height in points.
    ///   - isLandscape: whether the page lies on its longer side.
    public func scale(width: Double, height: Double, isLandscape: Bool) -> Double {
        let across = (isLandscape ? self.height : self.width) - 2 * margin
        let along = (isLandscape ? self.width : self.height) - 2 * margin
        return min(1, across / max(width, 1), along / max(height, 1))
    }
}
