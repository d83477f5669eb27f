public import ArgumentKit
public import ArgumentParser

/// `--color-by`: what the colours of boxes say.
enum PictureColoring: String, ExpressibleByArgument, CaseIterable {
    case role, confidence, source, section, strength, acceptability

    /// Colours the boxes of a graph.
    ///
    /// - Returns: what a person should know.
    func color(_ overlay: inout DiagramOverlay, _ graph: ArgumentGraph) throws(Failure) -> [String]
    {
        switch self {
        case .role: return overlay.color(graph, by: .role)
        case .confidence: return overlay.color(graph, by: .confidence)
        case .source: return overlay.color(graph, by: .source)
        case .section: return overlay.color(graph, by: .section)
        case .strength: overlay.color(by: Strengths(of: graph))
        case .acceptability:
            do throws(EffortExceeded) {
                overlay.color(by: try Acceptability(of: graph))
            } catch {
                throw Failure(.software, error.description)
            }
        }
        return []
    }
}
