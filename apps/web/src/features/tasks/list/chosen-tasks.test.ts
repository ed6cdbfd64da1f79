import type { TaskRow } from '@roviec/contract'
import { expect, test } from 'vitest'
import { changed, refreshed, withRows } from './chosen-tasks.ts'

const row = (id: string, version = 1) => ({ id, version }) as TaskRow
const kept = { place: 'all', chosen: new Map([['a', row('a')]]) }

test('nothing changed is the very same, so that a list that tells what it holds is not drawn for ever', () => {
  expect(changed(kept, 'all', chosen => refreshed(chosen, [row('a'), row('b')]))).toBe(kept)
  expect(changed(kept, 'overdue', chosen => refreshed(chosen, [row('a', 2)]))).toBe(kept)
})

test('a chosen task that was changed is known as it is now', () => {
  expect(changed(kept, 'all', chosen => refreshed(chosen, [row('a', 2)])).chosen.get('a')?.version).toBe(2)
})

test('a list narrowed otherwise begins with none', () => {
  expect([...changed(kept, 'overdue', chosen => withRows(chosen, [row('b')], new Set(['b']))).chosen.keys()]).toEqual(['b'])
})
