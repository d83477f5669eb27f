/// Why there is no picture.
public enum RenderingError: Error, Sendable, Equatable {
    /// The package was built without its trait `Graphviz`.
    case builtWithoutGraphviz
    /// Graphviz could not be set up.
    case graphvizUnavailable
    /// A character that ends or spoils what follows: NUL, a control character, U+FFFE, U+FFFF.
    case forbiddenCharacter(UInt32, line: Int)
    /// The text holds no graph.
    case noGraph
    /// The text holds this many graphs; a picture shows one.
    case severalGraphs(Int)
    /// The text is not DOT; the line where that was noticed, if Graphviz says.
    case syntax(line: Int?, messages: [String])
    /// An attribute that DOT from anywhere must not set.
    case refusedAttribute(String, RefusalReason)
    /// A value that would break out of its place in the SVG or open a file, and its attribute.
    case refusedValue(String, attribute: String)
    /// An address whose scheme is not `http`, `https` or `mailto`, and its attribute.
    case refusedAddress(String, attribute: String)
    /// PNG would be larger than 32,767 pixels in one direction; the resolution that fits.
    case tooManyPixels(width: Double, height: Double, fittingDotsPerInch: Int)
    /// Graphviz reported errors.
    case graphvizFailed(messages: [String])
    /// Boxes and arrows (their names or ids, in order) that the picture lacks, though Graphviz
    /// reported success.
    case incomplete(missing: [String], messages: [String])
    /// Ids that boxes or arrows share, in order.
    case repeatedIdentifiers([String])
    /// Graphviz wrote SVG that is no XML; what stands at the place.
    case illFormed(String)
    /// Graphviz reported success and wrote nothing that is a picture.
    case noPicture(RenderFormat)
    /// A page of a document, counted from 1, could not be drawn.
    case pageNotDrawn(Int, reason: String)
}

/// Why an attribute is refused.
public enum RefusalReason: Sendable, Equatable {
    /// Its value names a file that Graphviz or the reader's browser would open.
    case opensFiles
    /// It leaves parts of the graph out of the picture.
    case hidesParts
}

extension RenderingError {
    /// Whether the same graph may succeed without frames round its groups.
    var mayComeFromClusters: Bool {
        switch self {
        case .graphvizFailed, .incomplete: true
        default: false
        }
    }
}
