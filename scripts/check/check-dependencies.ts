/** Every dependency has an exact version and its line in docs/dependencies.md. */
import type { ProjectFile, Violation } from './violation.ts'

interface Manifest {
  dependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export function checkDependencies(manifests: ProjectFile[], list: ProjectFile): Violation[] {
  const asked = manifests.flatMap(file => dependenciesOf(file).map(([name, version]) => ({ file: file.path, name, version })))
  return asked.flatMap(({ file, name, version }) => {
    const messages: string[] = []
    if (!/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)) messages.push(`${name}@${version}: pin the exact version`)
    if (!name.startsWith('@roviec/') && !list.text.includes(`\`${name}\``)) messages.push(`${name} has no line in ${list.path}`)
    return messages.map(message => ({ rule: 'dependencies' as const, file, line: null, message }))
  })
}

function dependenciesOf(file: ProjectFile): [string, string][] {
  const manifest = JSON.parse(file.text) as Manifest
  return [manifest.dependencies, manifest.devDependencies, manifest.optionalDependencies].flatMap(part => Object.entries(part ?? {}))
}
