public import ArgumentModel

extension ArgdownModel {
    /// The part of a document beneath a heading.
    public struct Section: Sendable, Equatable {
        /// Its heading, without spaces around it.
        public internal(set) var title: String
        /// The number of `#` of its heading.
        public internal(set) var level: Int
        /// The section that it is part of, by its place in ``ArgdownModel/sections``.
        public internal(set) var parent: Int?
        /// Formatting, links, tags and mentions in its heading.
        public internal(set) var ranges: [InlineRange] = []
        /// The tags of its heading.
        public internal(set) var tags: [String] = []
        /// The data of its heading.
        public internal(set) var data: DataObject = [:]
        /// Whether it is a group of the map; `nil` where neither data nor settings say so.
        public internal(set) var isGroup: Bool?
        /// Whether only its heading is to be seen in the map; `nil` where its data do not say.
        public internal(set) var isClosed: Bool?
        /// Where its heading stands in the document, in bytes.
        public internal(set) var headingRange: Range<Int>
        /// The lines that it covers, from 1.
        public internal(set) var lines: ClosedRange<Int>
    }
}
