internal import ArgumentKit

/// The SVG that Graphviz makes of a diagram: in argraph itself, or where it has very many boxes in
/// a process of its own.
struct SVGPicture {
    let bytes: [UInt8]
    let size: PageSize
    /// What Graphviz and the fonts leave in doubt.
    let warnings: [String]

    /// - Parameter forms: what is to be made of it, for who is told that nothing could be drawn.
    /// - Throws: ``Failure``.
    init(of diagram: Diagram, for forms: [FileForm], dpi: Double) async throws {
        guard diagram.nodeIDs.count <= RenderChild.nodeLimit else {
            let picture = try await RenderChild().picture(of: diagram.dot, as: .svg, dpi: dpi)
            (bytes, size, warnings) = (picture.bytes, picture.size, picture.warnings)
            return
        }
        do throws(RenderingError) {
            let drawn = try await GraphvizRenderer.shared.rendering(of: diagram.dot, as: .svg)
            (bytes, size) = (drawn.bytes, drawn.pageSize)
            warnings = drawn.warnings.map(\.description)
        } catch {
            throw Pictures.failure(error, drawing: forms)
        }
    }
}
