/** The one-way rules between packages and inside the reader. */
import { posix } from 'node:path'
import { type Allowed, pureWorkspaces, readerData, readerFolder, readerStages, readerTop, sideDoors, workspaceRules } from './import-rules.ts'
import { type Import, importsOf, parse } from './syntax.ts'
import { isTest, lineAt, type ProjectFile, type Violation } from './violation.ts'

export function checkImports(file: ProjectFile): Violation[] {
  const workspace = workspaceOf(file.path)
  if (workspace === null) return []
  return importsOf(parse(file)).flatMap(found => {
    const message = refusal(file.path, workspace, found)
    return message === null ? [] : [{ rule: 'imports' as const, file: file.path, line: lineAt(file.text, found.start), message }]
  })
}

export function workspaceOf(path: string): string | null {
  return path.match(/^(?:packages|apps)\/[^/]+(?=\/)/)?.[0] ?? null
}

function refusal(path: string, workspace: string, found: Import): string | null {
  if (found.from === '(computed)') return 'import() of a computed name: the rules cannot see it'
  if (found.from.startsWith('.')) return relativeRefusal(path, workspace, found)
  if (isTest(path)) return null
  if (found.from.startsWith('@roviec/')) return packageRefusal(workspace, workspaceRules[workspace] ?? {}, found)
  return outsideRefusal(workspace, found)
}

function packageRefusal(workspace: string, allowed: Allowed, { from, typeOnly }: Import): string | null {
  const name = from.split('/').slice(0, 2).join('/')
  if (name === `@roviec/${workspace.split('/')[1]}`) return `import its own files by a relative path, not as ${from}`
  if (from !== name && !sideDoors.includes(from)) return `import ${name}, not a file inside it`
  const how = Object.hasOwn(allowed, from) ? allowed[from] : undefined
  if (how === undefined) return `${workspace} may not import ${from}`
  return how === 'types' && !typeOnly ? `${workspace} may import only types of ${from}` : null
}

function outsideRefusal(workspace: string, { from }: Import): string | null {
  if (workspace === 'packages/reader') return `the reader imports nothing from outside (${from})`
  return pureWorkspaces.includes(workspace) && from.startsWith('node:') ? `${workspace} does no I/O: ${from}` : null
}

function relativeRefusal(path: string, workspace: string, found: Import): string | null {
  const target = posix.join(posix.dirname(path), found.from)
  if (isTest(path)) return null
  if (!target.startsWith(`${workspace}/`)) return `${found.from} leaves ${workspace}: import the package by its name`
  if (isTest(target)) return `${found.from} belongs to the tests`
  return path.startsWith(readerFolder) && target.startsWith(readerFolder)
    ? stageRefusal(path.slice(readerFolder.length), target.slice(readerFolder.length), found)
    : null
}

function stageRefusal(path: string, target: string, { typeOnly }: Import): string | null {
  const [from, to] = [stageOf(path), stageOf(target)]
  if (readerTop.includes(path) || to === 'types.ts') return null
  if (readerData.includes(from)) return typeOnly ? null : `${from} is data: it imports types only`
  if (readerData.includes(to)) return null
  if (readerTop.includes(target)) return `${target} stands above ${from}`
  const [here, there] = [readerStages.indexOf(from), readerStages.indexOf(to)]
  if (here === -1 || there === -1) return from === to || here === -1 ? null : `${from} may not import ${to}`
  return there <= here ? null : `${from} may not import ${to}: checks → findings → structure → text`
}

/** First folder below `src/`, or the file's own name there. */
function stageOf(path: string): string {
  return path.split('/')[0] ?? path
}
