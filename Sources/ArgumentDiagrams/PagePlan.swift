/// What is drawn, which way, and how wide the boxes are, so that it can be read on a page.
struct PagePlan {
    /// A way to lay out the boxes.
    struct Form: Hashable {
        var isDown: Bool
        var boxWidth: Double
    }

    let folding: Folding
    let texts: BoxTexts
    let form: Form
    /// The predicted drawing.
    let size: DiagramSize

    private static let widths: [Double] = [118, 130, 144, 160, 178, 200]
    /// More boxes than this are on no page.
    private static let pageLimit = 60

    /// Plans the whole graph where it fits or is asked for, otherwise the main argument.
    init(_ tree: BoxTree, _ style: DiagramStyle, _ overlay: DiagramOverlay) {
        func plan(_ boxes: [Int]) -> PagePlan {
            PagePlan(Folding(tree, shown: boxes), style, overlay)
        }
        let all = Array(0..<tree.count)
        if style.extent == .everything || tree.count <= PagePlan.pageLimit {
            let whole = plan(all)
            if style.extent == .everything || whole.size.isReadable {
                self = whole
                return
            }
        }
        let main = MainArgument(tree)
        var limit = min(MainArgument.limit, tree.count)
        var best = plan(main.boxes(limit))
        while !best.size.isReadable, limit > 1 {
            limit -= 1
            best = plan(main.boxes(limit))
        }
        self = best
    }

    /// Plans the form of what is drawn.
    private init(_ folding: Folding, _ style: DiagramStyle, _ overlay: DiagramOverlay) {
        self.folding = folding
        texts = BoxTexts(folding, style, overlay)
        var best: (form: Form, size: DiagramSize)?
        for form in PagePlan.forms(style, folding.shown.count) {
            let size = SizeEstimate(texts, form, style).size
            if best.map({ PagePlan.isBetter((form, size), $0) }) ?? true { best = (form, size) }
        }
        guard let best else { preconditionFailure("there is always a form") }
        (form, size) = best
    }

    private static func forms(_ style: DiagramStyle, _ count: Int) -> [Form] {
        let directions: [Bool] =
            switch style.direction {
            case .down: [true]
            case .right: [false]
            case .automatic: count > 400 ? [false] : [true, false]
            }
        let widths = count > 400 ? [160] : widths
        return directions.flatMap { isDown in
            widths.map { Form(isDown: isDown, boxWidth: $0) }
        }
    }

    /// Larger text first, then an upright page, then the thesis at the top, then less paper.
    private static func isBetter(
        _ new: (form: Form, size: DiagramSize), _ old: (form: Form, size: DiagramSize)
    ) -> Bool {
        func key(_ plan: (form: Form, size: DiagramSize)) -> (Double, Int, Int, Double) {
            let size = (plan.size.textSize * 4).rounded() / 4
            return (
                -size, plan.size.isLandscape ? 1 : 0, plan.form.isDown ? 0 : 1,
                plan.size.width * plan.size.height
            )
        }
        return key(new) < key(old)
    }
}
