internal import ArgumentModel

extension ModelBuilder {
    mutating func checkSettings(_ data: DataObject, _ yaml: Range<Int>) {}
}
