/// A picture, and what is to be known about it.
public struct Rendering: Sendable, Equatable {
    /// The form of the bytes.
    public let format: RenderFormat
    /// The whole file. Never empty.
    public let bytes: [UInt8]
    /// The extent of the page, read from the bytes.
    public let pageSize: PageSize
    /// What Graphviz or the fonts leave in doubt, in the order in which it was noticed.
    public let warnings: [RenderingWarning]
    /// Whether the frames round groups are missing because the layout failed with them.
    public let isWithoutClusters: Bool
}

/// The extent of a page in points, 72 to the inch.
public struct PageSize: Sendable, Equatable {
    /// From the left to the right edge.
    public let width: Double
    /// From the top to the bottom edge.
    public let height: Double

    /// - Parameters:
    ///   - width: Points from the left to the right edge.
    ///   - height: Points from the top to the bottom edge.
    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }
}
