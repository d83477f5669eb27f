/// What a caller may ask of a rendering beyond what the DOT text says.
public struct RenderingOptions: Sendable, Equatable {
    /// Pixels an inch in PNG; `nil` takes the text's own `dpi`, or 96. SVG and PDF have no pixels
    /// and are not concerned.
    public let dotsPerInch: Double?

    /// - Parameter dotsPerInch: Pixels an inch in PNG, more than 0.
    /// - Precondition: `dotsPerInch` is finite and more than 0.
    public init(dotsPerInch: Double? = nil) {
        precondition(dotsPerInch.map { $0 > 0 && $0.isFinite } ?? true, "no such resolution")
        self.dotsPerInch = dotsPerInch
    }
}
