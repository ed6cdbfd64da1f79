/** Every dependency has an exact version and its line in docs/dependencies.md. */
import type { ProjectFile, Violation } from './violation.ts'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export function checkDependencies(manifests: ProjectFile[], list: ProjectFile): Violation[] {
  const asked = manifests.flatMap(file => dependenciesOf(file).map(([name, version]) => ({ file: file.path, name, version })))
  const explained = explainedIn(list)
  const wrong = asked.flatMap(({ file, name, version }) => {
    const messages: string[] = []
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) messages.push(`${name}@${version}: pin the exact version`)
    if (!name.startsWith('@roviec/') && !explained.includes(name)) messages.push(`${name} has no line in ${list.path}`)
    return messages.map(message => ({ file, message }))
  })
  const gone = explained
    .filter(name => !asked.some(each => each.name === name))
    .map(name => ({ file: list.path, message: `${name} is no dependency any more` }))
  return [...wrong, ...gone].map(({ file, message }) => ({ rule: 'dependencies', file, line: null, message }))
}

/** Names in the first cell of the tables. */
function explainedIn(list: ProjectFile): string[] {
  const cells = list.text.split('\n').map(line => line.match(/^\|([^|]*)\|/)?.[1] ?? '')
  return cells.flatMap(cell => [...cell.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? ''))
}

function dependenciesOf(file: ProjectFile): [string, string][] {
  const manifest = JSON.parse(file.text) as Manifest
  return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(part => Object.entries(part ?? {}))
}
