/// How large a drawing is predicted to be, and how it sits on its page.
public struct DiagramSize: Sendable, Hashable {
    /// The width in points.
    public let width: Double
    /// The height in points.
    public let height: Double
    /// Whether the page lies on its longer side.
    public let isLandscape: Bool
    /// The size of the text in boxes once the drawing is fitted on the page, in points.
    public let textSize: Double

    /// The size in points below which text in boxes is not to be.
    public static let readableTextSize = 9.0

    /// Whether the text can be read on the page.
    public var isReadable: Bool { textSize >= DiagramSize.readableTextSize }

    /// How a drawing of that size sits on a page: turned only where it may be and that helps.
    public init(width: Double, height: Double, on page: DiagramPage) {
        let upright = page.scale(width: width, height: height, isLandscape: false)
        let turned =
            page.mayTurn ? page.scale(width: width, height: height, isLandscape: true) : 0
        self.width = width
        self.height = height
        isLandscape = page.mayTurn ? turned > upright : page.width > page.height
        textSize = BoxTexts.fontSize * max(upright, turned)
    }
}
