import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** Files of the package that are loaded with a file of it. */
function loadedWith(path: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(path)) return seen
  seen.add(path)
  const text = path.endsWith('.ts') ? readFileSync(path, 'utf8') : ''
  for (const [, from] of text.matchAll(/^(?:import|export) (?!type )[^']*?from '(\.[^']+)'/gm)) loadedWith(join(dirname(path), from as string), seen)
  return seen
}
const namesLoadedWith = (file: string) => [...loadedWith(join(import.meta.dirname, file))].map(path => path.slice(import.meta.dirname.length + 1))

test('the door does not load the list of all communes, the side door does', () => {
  expect(namesLoadedWith('index.ts')).toContain('organisation/match.ts')
  expect(namesLoadedWith('index.ts')).not.toContain('places/communes.json')
  expect(namesLoadedWith('places/index.ts')).toContain('places/communes.json')
})
