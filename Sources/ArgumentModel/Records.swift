internal import OrderedCollections

/// The records of one kind in a graph, in reading order and found by their identifiers.
///
/// ```swift
/// for statement in graph.statements { print(statement.text) }
/// graph.statements["s3"]?.role            // .evidence
/// ```
public struct Records<Record: Identifiable & Sendable & Equatable>: Sendable, Equatable
where Record.ID: Sendable {
    private var storage: OrderedDictionary<Record.ID, Record> = [:]

    init() {}

    /// The records in that order.
    init(_ records: some Sequence<Record>) {
        for record in records { append(record) }
    }

    /// The record of that identifier, or `nil` where there is none.
    ///
    /// - Complexity: O(1).
    public subscript(id: Record.ID) -> Record? { storage[id] }

    /// Whether there is a record of that identifier.
    ///
    /// - Complexity: O(1).
    public func contains(_ id: Record.ID) -> Bool { storage[id] != nil }

    /// The place of a record in reading order, from 0.
    ///
    /// - Complexity: O(1).
    public func position(of id: Record.ID) -> Int? { storage.index(forKey: id) }

    /// The records in reading order as an array, which can be read without copying a record.
    ///
    /// - Complexity: O(1).
    package var elements: [Record] { storage.values.elements }

    mutating func insert(_ record: Record, at position: Int) {
        storage.updateValue(record, forKey: record.id, insertingAt: position)
    }

    mutating func append(_ record: Record) {
        storage[record.id] = record
    }

    mutating func remove(_ id: Record.ID) {
        storage.removeValue(forKey: id)
    }

    mutating func removeAll(where isGone: (Record) -> Bool) {
        storage.removeAll { isGone($0.value) }
    }

    mutating func updateEach(_ change: (inout Record) -> Void) {
        for position in storage.values.indices { change(&storage.values[position]) }
    }

    mutating func update(_ id: Record.ID, _ change: (inout Record) -> Void) {
        guard let position = storage.index(forKey: id) else { return }
        change(&storage.values[position])
    }
}

extension Records: RandomAccessCollection {
    /// Where the first record stands.
    public var startIndex: Int { 0 }

    /// One past the place of the last record.
    public var endIndex: Int { storage.count }

    /// The record at that place of the reading order.
    public subscript(position: Int) -> Record { storage.elements[position].value }
}
