@_exported public import Argdown
@_exported public import ArgumentAnalysis
@_exported public import ArgumentDiagrams
@_exported public import ArgumentMining
@_exported public import ArgumentModel
@_exported public import ArgumentPublishing
@_exported public import GraphvizRendering
@_exported public import SourceText
