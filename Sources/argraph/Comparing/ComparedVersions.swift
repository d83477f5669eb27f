internal import ArgumentKit
internal import ArgumentParser

/// Two versions of one graph.
struct ComparedVersions {
    private let compare: Compare
    private let old: ComparisonChoice.Compared
    private let new: ComparisonChoice.Compared

    init(
        _ compare: Compare, _ old: ComparisonChoice.Compared, _ new: ComparisonChoice.Compared
    ) throws(Failure) {
        try compare.refuseOutputs("versions of one graph")
        self.compare = compare
        self.old = old
        self.new = new
    }

    /// Tells the changes; says whether there are any.
    func tell() throws(Failure) -> Bool {
        let comparison = VersionComparison(
            from: old.graph, to: new.graph, areOfOneForm: old.isArgdown == new.isArgdown)
        let files = Files.tellingNames(old.name, new.name)
        let head =
            "Two versions of one graph, from \(files.0) to \(files.1): \(comparison.summary)"
        try compare.say(
            head, json: comparison.json, csv: comparison.csv,
            comparison.changes.isEmpty ? [] : comparison.lines(all: compare.all))
        return !comparison.isIdentical
    }
}
