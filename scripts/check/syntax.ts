/** A source file as a syntax tree, and the few questions the rules ask of it. */
import { type ESTree, parseAst } from 'vite'
import type { ProjectFile } from './violation.ts'

export type Node = { type: string; start: number; end: number } & Record<string, unknown>

export interface Import {
  from: string
  typeOnly: boolean
  start: number
}

export function parse(file: ProjectFile): Node {
  return parseAst(file.text, { lang: file.path.endsWith('x') ? 'tsx' : 'ts' }) satisfies ESTree.Program as unknown as Node
}

/** Calls `visit` for every node, parents first; a `false` answer keeps out of its children. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => boolean | undefined, parent: Node | null = null): void {
  if (visit(node, parent) === false) return
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
}

/** Every way of naming another module: import, export from, import(), import type. */
export function importsOf(program: Node): Import[] {
  const found: Import[] = []
  walk(program, node => {
    const source = importSource(node)
    if (source !== null) found.push({ from: source, typeOnly: isTypeOnly(node), start: node.start })
    return undefined
  })
  return found
}

function importSource(node: Node): string | null {
  if (!/^(ImportDeclaration|ExportNamedDeclaration|ExportAllDeclaration|ImportExpression|TSImportType)$/.test(node.type)) return null
  const source = node.source as { value?: unknown } | null | undefined
  if (source === null || source === undefined) return null
  return typeof source.value === 'string' ? source.value : '(computed)'
}

function isTypeOnly(node: Node): boolean {
  if (node.type === 'TSImportType' || node.importKind === 'type' || node.exportKind === 'type') return true
  const specifiers = (node.specifiers as { importKind?: string }[] | undefined) ?? []
  return specifiers.length > 0 && specifiers.every(specifier => specifier.importKind === 'type')
}
