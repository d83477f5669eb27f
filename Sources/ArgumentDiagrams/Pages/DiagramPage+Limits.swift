extension DiagramPage {
    /// More boxes than this are on no page.
    var boxLimit: Int {
        mayTurn
            ? LayoutRule.pageLimit
            : Int((Double(LayoutRule.pageLimit) * room * density).rounded())
    }

    /// About how many boxes a picture of the main argument has.
    func mainLimit(_ labels: DiagramStyle.Labels) -> Int {
        let limit = labels == .number ? MainArgument.numberLimit : MainArgument.limit
        return mayTurn ? limit : Int((Double(limit) * max(1, room)).rounded())
    }

    /// Its area against that of A4.
    private var room: Double { width * height / (DiagramPage.a4.width * DiagramPage.a4.height) }

    /// How many more boxes there is room for where text may be as small as it is on real pages.
    private var density: Double {
        let ratio = DiagramSize.readableTextSize / DiagramSize.smallestOnPaper
        return ratio * ratio
    }
}

extension DiagramSize {
    /// The size in points below which text in boxes is not to be on a page that was asked for.
    public static let smallestOnPaper = 7.0
}
