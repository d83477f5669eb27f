import Argdown
import Testing

/// What the compatible reading makes of the inputs whose answer by the reference is known.
struct ProbeTests {
    /// Where we answer otherwise on purpose: the probe, the parts, and why.
    static let deviations: [String: (parts: Set<String>, reason: String)] = [
        "title-constructor": (
            ["statements", "relations", "nodes", "edges"],
            "the reference loses the whole model over this title"
        ),
        "title-proto": (
            ["statements", "relations", "nodes", "edges"],
            "the reference loses this statement, and its relation leads nowhere"
        ),
    ]

    @Test("All recorded probes are at hand")
    func count() {
        #expect(ModelProbe.all.count == 163)
    }

    @Test(
        "What the reference accepts means the same", arguments: ModelProbe.all.filter(\.isAccepted))
    func accepted(_ probe: ModelProbe) {
        for (name, value) in ReferenceForm(probe.model).parts {
            let isDeviation = Self.deviations[probe.id]?.parts.contains(name) == true
            #expect(
                (value == probe.part(name)) != isDeviation,
                "\(probe.id), \(name):\n\(value)\n\(probe.part(name))")
        }
    }
}
