/// One thing in which two versions of a graph differ.
public struct GraphChange: Sendable, Hashable {
    /// What kind of thing it is.
    public enum Subject: String, Sendable, CaseIterable {
        case statement, relation, argument, group, source, graph
    }

    /// What of it differs.
    public enum Aspect: String, Sendable, CaseIterable {
        /// It is in the new version only, or in the old one only.
        case added, removed
        /// One statement became several, or several one.
        case split, merged
        /// Fields of a statement.
        case text, role, kind, attribution, title, tags, implicit, passages, wordings
        /// What a relation does, where it leads, and what it begins with.
        case relation, target, premises
        /// Other fields of a relation.
        case strict, scheme, rules, cue
        /// Fields of an argument and of a group.
        case descriptions, steps, members, level, parent, closed
        /// Fields of a source: what is said of it, and the text that it is.
        case citation, file
        /// Data that belongs to no field of the model, and fields that this version does not know.
        case data, fields
        /// It stands elsewhere among its like.
        case order
        /// What a person took out for good.
        case rejected
        /// A person says that it is right.
        case confirmed
        /// Why it was decided so.
        case reason
        /// What else was likely.
        case alternatives
        /// A program is more or less sure of it.
        case certainty
    }

    /// What kind of thing it is.
    public let subject: Subject
    /// What of it differs.
    public let aspect: Aspect
    /// Its identifier in the old version; that which an edit gives it where it is new.
    public let id: String
    /// What people call it: `C3`, or `E2 supports C1`; its name in the new version where it is
    /// there.
    public let name: String
    /// What people called it in the old version, where that was something else.
    public let formerName: String?
    /// What the old version says; `nil` where it says nothing.
    public let before: String?
    /// What the new version says; `nil` where it says nothing.
    public let after: String?
    /// Of a split the identifiers of the new parts, of a merger those of what is gone.
    public let others: [String]

    init(
        _ subject: Subject, _ aspect: Aspect, _ id: String, _ name: String,
        _ values: Values = Values()
    ) {
        self.subject = subject
        self.aspect = aspect
        self.id = id
        self.name = name
        (before, after, others) = (values.before, values.after, values.others)
        formerName = values.formerName == name ? nil : values.formerName
    }

    /// What was said before and is said now.
    struct Values {
        var before: String?
        var after: String?
        var others: [String] = []
        var formerName: String?
    }
}
