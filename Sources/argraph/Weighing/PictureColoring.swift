internal import ArgumentKit
internal import ArgumentParser

/// `--color-by`: what the colours of boxes say.
enum PictureColoring: String, ExpressibleByArgument, CaseIterable {
    case role, confidence, source, section, strength, acceptability

    /// Colours the boxes of a graph.
    ///
    /// - Returns: what a person should know.
    func color(_ overlay: inout DiagramOverlay, _ graph: ArgumentGraph) throws(Failure) -> [String]
    {
        let told = try paint(&overlay, graph)
        guard self != .role, told.isEmpty, graph.statements.count > 1,
            let only = overlay.onlyColor(of: graph)
        else { return told }
        return ["--color-by \(rawValue) tells nothing apart here: every statement is \(only)"]
    }

    private func paint(
        _ overlay: inout DiagramOverlay, _ graph: ArgumentGraph
    ) throws(Failure) -> [String] {
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

extension DiagramOverlay {
    /// What the colour means that all statements have; `nil` where they have several.
    fileprivate func onlyColor(of graph: ArgumentGraph) -> String? {
        let colors = Set(graph.statements.map { statements[$0.id]?.color })
        guard colors.count == 1, let color = colors.first else { return nil }
        return key.first { $0.color == color }.map { "“\($0.name)”" }
    }
}
