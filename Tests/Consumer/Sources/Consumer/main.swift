import ArgumentKit
import Foundation

let text = """
    The ferry should keep its night boat. Two hundred nurses cross after ten, the port \
    counted in May. Critics say that the night boat runs at a loss. A loss is not waste, however.
    """

// The library's first ten lines.
let document = try Document(pasted: text)
let graph = ArgumentMiner().graph(of: document)
for claim in graph.claims where graph.premises(of: claim).isEmpty { print(claim.quotation) }
#if RENDERS
    let svg = try await GraphvizRenderer.shared.render(graph.dot(style: .report), as: .svg)
    print("drawn: \(svg.count > 1_000)")
#else
    print("drawn: \(GraphvizRenderer.isAvailable)")
#endif

print("types named: \(publicTypes.count)")
