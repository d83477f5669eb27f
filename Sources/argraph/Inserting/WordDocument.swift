internal import ArgumentKit

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// A Word document with the picture, its alternative text and the numbered statements, made by
/// pandoc.
struct WordDocument {
    private let description: GraphDescription
    private let png: [UInt8]
    private let alternative: String
    private let width: Double
    private let height: Double

    /// What fits between the margins of pandoc's page, in points.
    private static let room = (width: 430.0, height: 620.0)

    init(
        _ description: GraphDescription, _ png: [UInt8], _ alternative: String, width: Double,
        height: Double
    ) {
        self.description = description
        self.png = png
        self.alternative = alternative
        self.width = width
        self.height = height
    }

    /// The document; the same bytes for the same graph and pandoc.
    func bytes() async throws -> [UInt8] {
        try await Pandoc.document(of: markdown)
    }

    /// The address that is the picture itself: nothing is written beside the document.
    static func address(ofPNG png: [UInt8]) -> String {
        "data:image/png;base64," + Data(png).base64EncodedString()
    }

    private var markdown: String {
        let scale = min(1, WordDocument.room.width / width, WordDocument.room.height / height)
        let points = Int((width * scale).rounded(.down))
        return description.markdown(
            picture: GraphDescription.Picture(
                path: WordDocument.address(ofPNG: png),
                alternative: alternative, width: "\(points)pt"))
    }
}
