/// Writes the labels of boxes.
struct MapLabels {
    private let settings: ArgdownConfiguration.Labels

    init(_ settings: ArgdownConfiguration.Labels) { self.settings = settings }

    func node(_ statement: ArgdownModel.StatementClass, _ place: Int) -> ArgdownMap.Node {
        let mode = settings.statementLabelMode ?? .hideUntitled
        let label = label(statement.title, statement.text, mode)
        return ArgdownMap.Node(
            element: .statement(place), title: statement.title, labelTitle: label.title,
            labelText: label.text, tags: tags(statement.tags), data: statement.data)
    }

    func node(_ argument: ArgdownModel.Argument, _ place: Int) -> ArgdownMap.Node {
        let mode = settings.argumentLabelMode ?? .hideUntitled
        let label = label(argument.title, argument.text, mode)
        return ArgdownMap.Node(
            element: .argument(place), title: argument.title, labelTitle: label.title,
            labelText: label.text, tags: tags(argument.tags), data: argument.data)
    }

    private func tags(_ tags: [String]) -> [String] { settings.addTags == false ? [] : tags }

    /// A title that looks as if nobody had written it is shown only where there is no text.
    private func label(
        _ title: String, _ text: String?, _ mode: ArgdownConfiguration.Labels.Mode
    ) -> (title: String?, text: String?) {
        let hasText = text?.isEmpty == false
        let isNamed = !title.hasPrefix("Untitled") || !hasText
        return switch mode {
        case .hideUntitled: (isNamed ? title : nil, text)
        case .title: (title, nil)
        case .text: (hasText ? nil : title, text)
        case .none: (nil, nil)
        }
    }
}
