internal import ArgumentModel

/// Arguments with their premises and inferences, and further wordings.
extension ArgdownWriter {
    mutating func write(_ argument: Argument) {
        beginBlock()
        writeDescription(of: argument)
        writeLines(beneath: .argument(argument.id), depth: 1)
        guard argument.hasWritableSteps else { return }
        text += "\n"
        var number = 0
        for (index, step) in argument.steps.enumerated() {
            for premise in step.premises { write(premise, of: argument.id, &number) }
            write(step, index, of: argument)
            writeLines(beneath: .step(argument.id, index + 1), depth: 1)
            write(step.conclusion, of: argument.id, &number)
        }
    }

    private mutating func writeDescription(of argument: Argument) {
        begin([.argument(argument.id)])
        let head =
            kept?.head(of: argument)
            ?? WantedHead(
                text: argument.descriptions.first?.text ?? "", tags: argument.tags,
                data: argument.data
            ).written
        text += "<\(titles[argument.id])>" + (head.hasContent ? ":" : "")
        text += head.text.isEmpty ? "" : " "
        append(head)
        end([.argument(argument.id)])
    }

    private mutating func write(
        _ premise: Statement.ID, of argument: Argument.ID, _ number: inout Int
    ) {
        let place = ElementPlace.member(argument, number)
        number += 1
        guard plan.statedInArguments.contains(premise), !stated.contains(premise),
            let statement = graph.statements[premise]
        else {
            begin([place])
            text += "(\(number)) [\(titles[premise])]"
            return end([place])
        }
        let places = [place, .statement(premise)]
        begin(places)
        text += "(\(number)) "
        state(statement, [:], depth: 0, places)
    }

    private mutating func write(_ step: Argument.Step, _ index: Int, of argument: Argument) {
        let place = ElementPlace.step(argument.id, index + 1)
        begin([place])
        append(kept?.inference(index, of: argument) ?? ComposedHead(text: written(step)))
        end([place])
    }

    private func written(_ step: Argument.Step) -> String {
        var data = DataObject()
        if !step.uses.isEmpty { data["uses"] = .list(step.uses.map(DataValue.integer)) }
        data = data.adding(step.data)
        let rules = step.rules.map(ArgdownEscaping.content).joined(separator: ", ")
        guard !rules.isEmpty || !data.isEmpty else { return "----" }
        return "--\n" + rules + (data.isEmpty || rules.isEmpty ? "" : " ")
            + (data.isEmpty ? "" : FlowYAML.inline(data)) + "\n--"
    }

    /// Further wordings of statements and arguments, each a paragraph of its own.
    mutating func writeOtherWordings() {
        for statement in graph.statements {
            for (number, wording) in statement.members.enumerated() {
                let head = kept?.wording(number, of: statement)
                guard wording.text != statement.text || head != nil else { continue }
                write(wording, head, named: "[\(titles[statement.id])]")
            }
        }
        for argument in graph.arguments {
            for wording in argument.descriptions.dropFirst() {
                write(wording, nil, named: "<\(titles[argument.id])>")
            }
        }
    }

    private mutating func write(_ wording: Wording, _ head: ComposedHead?, named name: String) {
        beginBlock()
        text += "\(name): "
        append(
            head ?? WantedHead(text: wording.text, tags: wording.tags, data: wording.data).written)
        text += "\n"
    }
}

/// Comments.
extension ArgdownWriter {
    /// Writes what stands above an element.
    mutating func begin(_ places: [ElementPlace], depth: Int = 0) {
        for place in places {
            visited.insert(place)
            for comment in comments.places[place]?.above ?? [] {
                text += margin(depth) + comment.text + "\n"
                if comment.isParted, depth == 0 { text += "\n" }
            }
        }
    }

    /// Ends the line of an element and writes what stands beneath it.
    mutating func end(
        _ places: [ElementPlace], depth: Int = 0, then write: (inout Self) -> Void = { _ in }
    ) {
        let around = places.compactMap { comments.places[$0] }
        let behind = around.flatMap(\.behind)
        let inLine = behind.prefix { !$0.hasPrefix("//") }
        for comment in inLine { text += " \(comment)" }
        if inLine.count < behind.count { text += " \(behind[inLine.count])" }
        text += "\n"
        write(&self)
        for comment in behind.dropFirst(inLine.count + 1) + around.flatMap(\.beneath) {
            text += margin(depth + 1) + comment + "\n"
        }
    }

    mutating func writeCommentsAtEnd() {
        guard let comments = comments.places[.end]?.above, !comments.isEmpty else { return }
        beginBlock()
        for comment in comments { text += comment.text + "\n" }
    }
}
