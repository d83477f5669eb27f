internal import ArgumentKit

extension Written {
    /// How the picture was laid out, for programs; of several pages the first, with the number of
    /// all and their smallest text. `nil` where nothing was drawn.
    var layoutData: DataValue? {
        guard let layout = diagram?.layout else { return nil }
        let sizes = files.compactMap(\.picture?.textSize)
        var data: DataObject = [
            "boxes": .integer(layout.boxes), "engine": .string(layout.engine),
            "splines": .string(layout.lines), "thesis": .string(layout.isDown ? "top" : "left"),
            "boxWidth": .number(layout.boxWidth), "why": .string(layout.rule),
            "pages": .integer(paper?.pages ?? 1),
        ]
        data["smallestText"] = (paper?.textSize ?? sizes.min()).map(DataValue.number)
        return .object(data)
    }
}
