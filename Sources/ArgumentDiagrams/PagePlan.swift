internal import ArgumentModel

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
    /// The predicted width of all boxes together.
    let breadth: Double

    private static func widths(_ labels: DiagramStyle.Labels) -> [Double] {
        switch labels {
        case .full: [160, 178, 200, 230, 260]
        case .short, .title: [118, 130, 144, 160, 178, 200]
        case .number: [64, 84]
        }
    }

    /// Plans the whole graph where it fits or is asked for, otherwise the main argument; of those
    /// boxes only that were chosen, by the first choice that fits a page.
    static func plan(
        _ tree: BoxTree, _ style: DiagramStyle, _ overlay: DiagramOverlay,
        _ choices: [[Int]?]
    ) -> PagePlan {
        for chosen in choices {
            let everything = chosen ?? Array(0..<tree.count)
            guard style.extent == .everything || everything.count <= style.page.boxLimit else {
                continue
            }
            let texts = BoxTexts(tree, everything, style, overlay)
            let whole = PagePlan(Folding(tree, shown: everything), texts, style)
            if style.extent == .everything || whole.isReadable(style) { return whole }
        }
        let chosen = choices.last ?? nil
        let main = MainArgument(tree, among: chosen)
        var limit = style.page.mainLimit(style.labels)
        let texts = BoxTexts(tree, main.boxes(limit), style, overlay)
        var plan = PagePlan(Folding(tree, shown: main.boxes(limit)), texts, style)
        while !plan.isReadable(style, isFolded: true), limit > 1 {
            limit -= 1
            plan = PagePlan(Folding(tree, shown: main.boxes(limit)), texts, style)
        }
        return plan.unfolding(style, overlay)
    }

    /// The plan with what the style unfolds, in the same form: what was drawn changes little.
    private func unfolding(_ style: DiagramStyle, _ overlay: DiagramOverlay) -> PagePlan {
        let tree = folding.tree
        let more = tree.paths(to: style.unfolded).filter { !folding.isShown[$0] }
        guard !more.isEmpty else { return self }
        let shown = JointPremises(tree).completed(folding.shown + more)
        let texts = BoxTexts(tree, shown, style, overlay)
        return PagePlan(Folding(tree, shown: shown), texts, style, [form])
    }

    func isReadable(_ style: DiagramStyle, isFolded: Bool = false) -> Bool {
        size.textSize >= max(style.smallestText, isFolded ? style.page.comfortableText : 0)
    }

    /// Plans the form of what is drawn, one of those given or any.
    ///
    /// - Parameter failed: how many of the best forms came out too small; the next one is taken.
    init(
        _ folding: Folding, _ texts: BoxTexts, _ style: DiagramStyle, _ forms: [Form]? = nil,
        without failed: Int = 0
    ) {
        self.folding = folding
        self.texts = texts
        var ranked: [(form: Form, size: DiagramSize, breadth: Double)] = []
        for form in forms ?? PagePlan.forms(style, folding.shown.count) {
            let estimate = SizeEstimate(folding, texts, form, style)
            let new = (form: form, size: estimate.size)
            let place = ranked.firstIndex { PagePlan.isBetter(new, ($0.form, $0.size)) }
            ranked.insert((form, estimate.size, estimate.breadth), at: place ?? ranked.endIndex)
        }
        precondition(!ranked.isEmpty, "there is always a form")
        (form, size, breadth) = ranked[failed % ranked.count]
    }

    private static func forms(_ style: DiagramStyle, _ count: Int) -> [Form] {
        let rule = LayoutRule.rule(for: count)
        let directions: [Bool] =
            switch style.direction {
            case .down: [true]
            case .right: [false]
            case .automatic: rule.directions
            }
        return directions.flatMap { isDown in
            widths(style.labels, rule).map { Form(isDown: isDown, boxWidth: $0) }
        }
    }

    private static func widths(_ labels: DiagramStyle.Labels, _ rule: LayoutRule) -> [Double] {
        let all = widths(labels)
        return rule.triesWidths ? all : [all[all.count / 2]]
    }

    /// Larger text first, then an upright page, then the thesis at the top, then less paper.
    private static func isBetter(
        _ new: (form: Form, size: DiagramSize), _ old: (form: Form, size: DiagramSize)
    ) -> Bool {
        func key(_ plan: (form: Form, size: DiagramSize)) -> (Int, Int, Int, Double) {
            (
                -Int(plan.size.textSize * 4 + 0.5), plan.size.isLandscape ? 1 : 0,
                plan.form.isDown ? 0 : 1, plan.size.width * plan.size.height
            )
        }
        return key(new) < key(old)
    }
}
