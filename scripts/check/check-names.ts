/** File names say what is inside: no collecting places, and one way of writing names. */
import type { ProjectFile, Violation } from './violation.ts'

const collecting = /^(utils?|helpers?|misc|common|shared|stuff)$/i

export function checkNames({ path }: Pick<ProjectFile, 'path'>): Violation[] {
  const parts = path.split('/').map(part => part.replace(/\..*$/, ''))
  const bad = parts.find(part => collecting.test(part) || part.split('-').some(word => /^(utils?|helpers?)$/i.test(word)))
  if (bad !== undefined) return [{ rule: 'names', file: path, line: null, message: `"${bad}" only grows: name the file by the one thing it does` }]
  const sourceName = path.match(/([^/]+)\.tsx?$/)?.[1]
  if (sourceName === undefined || /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.[a-z0-9-]+)*$/.test(sourceName)) return []
  return [{ rule: 'names', file: path, line: null, message: 'source files are named in kebab-case' }]
}
