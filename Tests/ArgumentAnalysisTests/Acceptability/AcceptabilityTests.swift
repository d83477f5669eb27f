import ArgumentAnalysis
import ArgumentModel
import Testing

@Suite("What stands and what falls")
struct AcceptabilityTests {
    /// T rests on C; E1 and E2 each support C; X attacks C; R answers X where asked.
    struct Bridge {
        var graph = ArgumentGraph()
        let thesis, claim, fact, other, objection: Statement.ID
        let support, attack: Relation.ID

        init() throws {
            thesis = graph.add(.thesis, "Close the bridge")
            claim = graph.add(.claim, "It may fall")
            fact = graph.add(.evidence, "Two cables snapped")
            other = graph.add(.evidence, "It sways")
            objection = graph.add(.counterclaim, "It was mended")
            try graph.relate(claim, .supports, thesis)
            support = try graph.relate(fact, .supports, claim)
            try graph.relate(other, .supports, claim)
            attack = try graph.relate(objection, .attacks, claim)
        }

        func standings(
            _ reading: SupportReading = .evidential, _ semantics: ArgumentSemantics = .grounded
        ) throws -> [Standing] {
            let found = try Acceptability(of: graph, semantics: semantics, reading: reading)
            return graph.statements.map { found[$0.id] }
        }
    }

    /// X1 has no attacker, so it stands and C1 falls; T1 had only C1. Evidence that leads to what
    /// was refuted stands by itself (evidential), must fall with it (deductive: who accepts E1
    /// must accept C1), or stands (necessary says nothing of reasons).
    @Test(
        "what refutes a claim leaves its evidence standing, but for the deductive reading",
        arguments: [
            (SupportReading.evidential, [Standing.falls, .falls, .stands, .stands, .stands]),
            (.deductive, [.stands, .falls, .falls, .falls, .stands]),
            (.necessary, [.falls, .falls, .stands, .stands, .stands]),
        ])
    func readings(reading: SupportReading, expected: [Standing]) throws {
        #expect(try Bridge().standings(reading) == expected)
    }

    @Test("an objection that is answered lets the claim stand again")
    func reinstated() throws {
        var bridge = try Bridge()
        let reply = bridge.graph.add(.claim, "The mending failed")
        try bridge.graph.relate(reply, .attacks, bridge.objection)
        let found = try Acceptability(of: bridge.graph)
        #expect(found[bridge.thesis] == .stands)
        #expect(found[bridge.objection] == .falls)
        #expect(
            found.explanation(of: bridge.claim)
                == "C1 stands: it rests on E1 and E2; X1 attacks it, but C2 answers X1.")
        #expect(
            found.explanation(of: bridge.objection)
                == "X1 falls: C2 attacks it and nothing answers C2.")
        #expect(found.explanation(of: reply) == "C2 stands: nothing attacks it.")
    }

    /// Without the objection. E1 refuted: C1 stands on E2. Both refuted: C1 falls. The necessary
    /// reading lets it fall with the first.
    @Test("a claim stands on one of its reasons, and falls with the last")
    func lastReason() throws {
        var bridge = try Bridge()
        try bridge.graph.remove(bridge.attack)
        let doubt = bridge.graph.add(.counterclaim, "They were old photographs")
        try bridge.graph.relate(doubt, .attacks, bridge.fact)
        #expect(try Acceptability(of: bridge.graph)[bridge.claim] == .stands)
        let necessary = try Acceptability(of: bridge.graph, reading: .necessary)
        #expect(necessary[bridge.claim] == .falls)
        #expect(
            necessary.explanation(of: bridge.claim) == "C1 falls: it needs E1, and X2 answers E1.")
        try bridge.graph.relate(doubt, .attacks, bridge.other)
        let found = try Acceptability(of: bridge.graph)
        #expect(found[bridge.claim] == .falls)
        #expect(
            found.explanation(of: bridge.claim)
                == "C1 falls: none of its reasons stands: X2 answers E1; X2 answers E2.")
        #expect(
            found.explanation(of: bridge.thesis)
                == "T1 falls: its only reason is C1, and C1 falls with its reasons.")
    }

    /// X1 attacks C1 and C2 answers X1; X2 undercuts the answer, so that C2 stands and answers
    /// nothing.
    @Test("an answer that stands, but whose step is undercut, is not said to fall")
    func undercutAnswer() throws {
        var bridge = try Bridge()
        let reply = bridge.graph.add(.claim, "The mending failed")
        let answer = try bridge.graph.relate(reply, .attacks, bridge.objection)
        let doubt = bridge.graph.add(.counterclaim, "That was another bridge")
        try bridge.graph.relate(doubt, .undercuts, answer)
        let found = try Acceptability(of: bridge.graph)
        #expect(found[reply] == .stands)
        #expect(
            found.explanation(of: bridge.claim)
                == "C1 falls: X1 attacks it and C2 answers X1, but X2 undercuts that step.")
        let given = try Acceptability(of: bridge.graph).after(
            WhatIf(assuming: [.statement(bridge.objection)]))
        #expect(
            given.explanation(of: bridge.claim)
                == "C1 falls: X1 attacks it and X1 is taken as given.")
    }

    @Test("what restates another says of which its objection speaks")
    func restated() throws {
        var graph = ArgumentGraph()
        let (one, other) = (graph.add(.thesis, "Close it"), graph.add(.thesis, "Shut it"))
        try graph.relate(other, .restates, one)
        let objection = graph.add(.counterclaim, "It carries the mains")
        try graph.relate(objection, .attacks, one)
        #expect(
            try Acceptability(of: graph).explanation(of: other)
                == "T2 falls: X1 attacks it (T1 and T2 say the same) and nothing answers X1.")
    }

    /// X1 undercuts the step from E1 and is itself in a contradiction that nothing decides.
    @Test("an open step is told of the step, not of the reason that stands")
    func openStep() throws {
        var graph = ArgumentGraph()
        let (claim, fact) = (graph.add(.claim, "It may fall"), graph.add(.evidence, "It sways"))
        let step = try graph.relate(fact, .supports, claim)
        let doubt = graph.add(.counterclaim, "All bridges sway")
        let rival = graph.add(.counterclaim, "Few bridges sway")
        try graph.relate(doubt, .undercuts, step)
        try graph.relate(rival, .contradicts, doubt)
        let found = try Acceptability(of: graph)
        #expect([claim, fact].map { found[$0] } == [.open, .stands])
        #expect(
            found.explanation(of: claim)
                == "C1 is open: the step from E1 is open, for X1 undercuts it.")
    }

    @Test("linked premises fall together; an undercut takes the step and leaves the premises")
    func linkedAndUndercut() throws {
        var graph = ArgumentGraph()
        let claim = graph.add(.claim, "It may fall")
        let (one, two) = (graph.add(.evidence, "It is old"), graph.add(.evidence, "Old ones fall"))
        let link = try graph.relate([one, two], .supports, claim)
        #expect(try Acceptability(of: graph)[claim] == .stands)
        let doubt = graph.add(.counterclaim, "It is not old")
        let attack = try graph.relate(doubt, .attacks, one)
        #expect(try Acceptability(of: graph)[claim] == .falls)
        try graph.remove(attack)
        try graph.relate(doubt, .undercuts, link)
        let found = try Acceptability(of: graph)
        #expect([claim, one, two].map { found[$0] } == [.falls, .stands, .stands])
        #expect(
            found.explanation(of: claim)
                == "C1 falls: its only reason is E1 and E2, and X1 undercuts that step.")
    }

    @Test("a relation with a warrant holds on the warrant")
    func warrant() throws {
        var bridge = try Bridge()
        let warrant = bridge.graph.add(.claim, "Mended ones are safe")
        try bridge.graph.relate(warrant, .supports, bridge.attack)
        #expect(try Acceptability(of: bridge.graph)[bridge.claim] == .falls)
        let doubt = bridge.graph.add(.evidence, "One fell a week after")
        try bridge.graph.relate(doubt, .attacks, warrant)
        let found = try Acceptability(of: bridge.graph)
        #expect(found[bridge.claim] == .stands)
        #expect(found[bridge.objection] == .stands)
        #expect(
            found.explanation(of: bridge.claim)
                == "C1 stands: it rests on E1 and E2; X1 attacks it, but its warrant falls.")
    }

    @Test("what restates shares one standing; what contradicts attacks both ways")
    func sameAndOpposite() throws {
        var bridge = try Bridge()
        let again = bridge.graph.add(.claim, "It might well come down")
        let last = bridge.graph.add(.claim, "Down it may come")
        try bridge.graph.relate(again, .restates, last)
        try bridge.graph.relate(last, .restates, bridge.claim)
        let found = try Acceptability(of: bridge.graph)
        #expect([bridge.claim, again, last].map { found[$0] } == [.falls, .falls, .falls])
        var graph = ArgumentGraph()
        let (one, two) = (graph.add(.claim, "It is safe"), graph.add(.claim, "It is not safe"))
        try graph.relate(one, .contradicts, two)
        let open = try Acceptability(of: graph)
        #expect([one, two].map { open[$0] } == [.open, .open])
        #expect(
            open.explanation(of: one)
                == "C1 is open: it and C2 attack each other, and nothing decides.")
        let preferred = try Acceptability(of: graph, semantics: .preferred)
        #expect(preferred.acceptance(of: one)?.isCredulous == true)
        #expect(preferred.acceptance(of: one)?.isSceptical == false)
    }

    /// C1 ← C2 ← C1: neither has a reason from outside. Grounded leaves both open; of the
    /// preferred labellings one takes both and one neither... the larger one takes both.
    @Test("claims that rest only on each other are open")
    func circle() throws {
        var graph = ArgumentGraph()
        let (one, two) = (graph.add(.claim, "It is right"), graph.add(.claim, "He says so"))
        try graph.relate(one, .supports, two)
        try graph.relate(two, .supports, one)
        let found = try Acceptability(of: graph)
        #expect([one, two].map { found[$0] } == [.open, .open])
        #expect(found.explanation(of: one) == "C1 is open: its reasons are open: C2.")
    }

    /// An argument of two steps: E1 ⊢ C1, C1 + E2 ⊢ C2. An attack on E1 takes both conclusions,
    /// one on the argument as a whole too.
    @Test("the steps of an argument are lines of support")
    func steps() throws {
        var graph = ArgumentGraph()
        let ends = [
            graph.add(.evidence, "It rained"), graph.add(.evidence, "Rain floods the ford"),
            graph.add(.claim, "The river rose"), graph.add(.claim, "The ford is closed"),
            graph.add(.counterclaim, "Not here"),
        ]
        let argument = try graph.addArgument(
            steps: [.init([ends[0]], therefore: ends[2]), .init([ends[1]], therefore: ends[3])])
        var other = graph
        #expect(try Acceptability(of: graph)[ends[3]] == .stands)
        try graph.relate(ends[4], .attacks, ends[0])
        let found = try Acceptability(of: graph)
        #expect([ends[2], ends[3]].map { found[$0] } == [.falls, .falls])
        try other.relate(ends[4], .attacks, argument)
        let against = try Acceptability(of: other)
        #expect(ends.map { against[$0] } == [.stands, .stands, .falls, .falls, .stands])
    }

    @Test("a line for every attack changes no standing")
    func linesAreHarmless() throws {
        let bridge = try Bridge()
        let flat = Flattening(of: bridge.graph)
        #expect(
            flat.framework.names == [
                "T1", "C1", "E1", "E2", "X1", "C1→T1", "E1→C1", "E2→C1", "X1⊸C1", "no:C1",
                "no:E1", "no:E2", "no:X1", "unsup:T1", "unsup:C1",
            ])
        // X1 ⊸ C1 by hand: X1 attacks C1 directly and its line and no:X1 are left out.
        let gone = [8, 12]
        let kept = flat.framework.attacks.filter {
            !gone.contains($0.attacker) && !gone.contains($0.target)
        }
        let direct = ArgumentationFramework(
            count: flat.framework.count, attacks: kept + [.init(4, 1)])
        for argument in 0..<5 {
            #expect(direct.grounded[argument] == flat.framework.grounded[argument])
        }
    }

    @Test("without and assuming: what is refuted falls, what is given stands")
    func changes() throws {
        let bridge = try Bridge()
        let found = try Acceptability(of: bridge.graph)
        let freed = try found.after(WhatIf(without: [.statement(bridge.objection)]))
        #expect(freed[bridge.thesis] == .stands)
        #expect(freed.explanation(of: bridge.objection) == "X1 falls: it is taken to fall.")
        #expect(
            try found.after(WhatIf(without: [.relation(bridge.attack)]))[bridge.claim] == .stands)
        let given = try found.after(WhatIf(assuming: [.statement(bridge.claim)]))
        #expect(given[bridge.thesis] == .stands)
        #expect(given.explanation(of: bridge.claim) == "C1 stands: it is taken as given.")
    }

    @Test("of a stable labelling that is not there nothing stands or falls")
    func noStable() throws {
        var graph = ArgumentGraph()
        let odd = graph.add(.claim, "This is false")
        let other = graph.add(.claim, "The sky is blue")
        try graph.relate(odd, .attacks, odd)
        let found = try Acceptability(of: graph, semantics: .stable)
        #expect(!found.hasLabelling)
        #expect([odd, other].map { found[$0] } == [.open, .open])
        #expect(
            try Acceptability(of: graph).explanation(of: odd) == "C1 is open: it attacks itself.")
    }

    @Test("no graph is too odd", arguments: 0..<150)
    func odd(seed: Int) throws {
        let graph = RandomGraph.make(statements: seed % 9, relations: seed % 14, seed)
        for reading in SupportReading.allCases {
            for semantics in [ArgumentSemantics.grounded, .preferred, .stable, .ideal] {
                let found = try Acceptability(of: graph, semantics: semantics, reading: reading)
                for statement in graph.statements {
                    #expect(found.explanation(of: statement.id).hasSuffix("."))
                }
            }
        }
    }

    @Test("a chain of 10,000 claims stands or falls at once")
    func chain() throws {
        var graph = ArgumentGraph()
        var last = graph.add(.thesis, "Claim 0")
        for number in 1..<10_000 {
            let next = graph.add(.claim, "Claim \(number)")
            try graph.relate(next, .supports, last)
            last = next
        }
        for reading in SupportReading.allCases {
            let found = try Acceptability(of: graph, semantics: .preferred, reading: reading)
            #expect(found.statements(.stands).count == 10_000)
        }
        let found = try Acceptability(of: graph).after(WhatIf(without: [.statement(last)]))
        #expect(found.statements(.falls).count == 10_000)
    }
}
