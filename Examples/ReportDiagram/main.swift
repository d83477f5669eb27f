// A picture for a report: reads an op-ed and writes its map as SVG and PDF.
//
//     swift run report-diagram op-ed.txt map
import ArgumentKit
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
    print("usage: report-diagram OP-ED NAME")
    exit(64)
}
let page = try Data(contentsOf: URL(filePath: arguments[1]))
let document = try Document(file: Array(page))
let graph = ArgumentMiner().graph(of: document)

var style = DiagramStyle.report
style.terms = .plain
let diagram = graph.diagram(style: style)

let svg = try await GraphvizRenderer.shared.render(diagram.dot, as: .svg)
try Data(diagram.finished(svg: svg)).write(to: URL(filePath: arguments[2] + ".svg"))
let pdf = try await GraphvizRenderer.shared.render(diagram.dot, as: .pdf)
try Data(pdf).write(to: URL(filePath: arguments[2] + ".pdf"))

print(diagram.title)
print(diagram.summary)
