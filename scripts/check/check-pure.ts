/** The pure packages see no clock, no chance, no outside world (invariant 1: reading never looks at the clock). */
import { workspaceOf } from './check-imports.ts'
import { pureWorkspaces } from './import-rules.ts'
import { type Node, parse, walk } from './syntax.ts'
import { isTest, lineAt, type ProjectFile, type Violation } from './violation.ts'

const refusedMembers = ['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID', 'crypto.getRandomValues']
const refusedNames = ['process', 'fetch', 'console', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'globalThis', 'require', 'Buffer', 'Intl']

export function checkPure(file: ProjectFile): Violation[] {
  if (isTest(file.path) || !pureWorkspaces.includes(workspaceOf(file.path) ?? '')) return []
  const violations: Violation[] = []
  walk(parse(file), (node, parent) => {
    const name = outsideName(node, parent)
    if (name !== null)
      violations.push({ rule: 'pure', file: file.path, line: lineAt(file.text, node.start), message: `${name}: no clock, chance or outside world in here` })
    return undefined
  })
  return violations
}

function outsideName(node: Node, parent: Node | null): string | null {
  if (node.type === 'NewExpression' || node.type === 'CallExpression') return isNow(node) ? 'Date()' : null
  if (node.type === 'MemberExpression') return refusedMembers.find(member => member === dotted(node)) ?? null
  if (node.type === 'Identifier' && refusedNames.includes(String(node.name)) && isReference(node, parent)) return String(node.name)
  return null
}

/** `new Date()` and `Date()` are now; `new Date(text)` and `Date.UTC(…)` are not. */
function isNow(node: Node): boolean {
  const callee = node.callee as Node
  return callee.type === 'Identifier' && callee.name === 'Date' && ((node.arguments as unknown[]).length === 0 || node.type === 'CallExpression')
}

function dotted(node: Node): string {
  const [object, property] = [node.object as Node, node.property as Node]
  return node.computed ? '' : `${String(object.name ?? '')}.${String(property.name ?? '')}`
}

/** A name that is looked up, not a property or a key that happens to be called so. */
function isReference(node: Node, parent: Node | null): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed === true
  if (parent?.type === 'Property') return parent.value === node
  return parent !== null && !/^TS|Parameter|VariableDeclarator$|Function|ImportSpecifier|ExportSpecifier/.test(parent.type)
}
