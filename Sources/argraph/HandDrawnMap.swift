internal import ArgumentKit

extension ArgdownInput {
    /// The picture that the document's own settings ask for; `nil` where most statements carry one
    /// of our roles and nothing is set, so that it is drawn as a mined graph is.
    func picture(of whole: ArgdownGraph, _ terms: DiagramStyle.Terms) -> ArgdownPicture? {
        guard setsMap || !hasRoles(whole.graph) else { return nil }
        var style = DiagramStyle.map
        style.terms = terms
        return ArgdownPicture(model, of: document, whole: whole, style: style)
    }

    private func hasRoles(_ graph: ArgumentGraph) -> Bool {
        let known = graph.statements.count { $0.role != .unknown }
        return known > 0 && known * 2 > graph.statements.count
    }

    /// Whether anything is set that changes what a map shows.
    private var setsMap: Bool {
        ArgdownInput.mapSettings.contains { model.frontMatter[$0] != nil }
            || model.statements.contains { $0.data.setsMap }
            || model.arguments.contains { $0.data.setsMap }
            || model.sections.contains { $0.isClosed == true || $0.data.setsMap }
    }

    private static let mapSettings = ["selection", "map", "group", "color", "dot"]
}

extension DataObject {
    fileprivate var setsMap: Bool {
        ["isInMap", "isGroup", "isClosed", "color", "rank"].contains { self[$0] != nil }
    }
}

extension ArgdownPicture {
    /// The settings that are not obeyed, as warnings about a file.
    func complaints(_ path: String) -> [Complaint] {
        warnings.map {
            Complaint(
                file: path, severity: .warning, code: "map-setting",
                message: "\($0.setting): \($0.message)")
        }
    }
}
