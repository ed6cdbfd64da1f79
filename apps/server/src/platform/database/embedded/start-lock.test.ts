import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { withStartLock } from './start-lock.ts'

test('one after the other, whoever asks', async () => {
  const happened: string[] = []
  const work = (name: string) =>
    withStartLock('folder one', async () => {
      happened.push(`${name} begins`)
      await sleep(20)
      happened.push(`${name} ends`)
    })
  await Promise.all([work('a'), work('b'), work('c')])
  expect(happened).toHaveLength(6)
  for (let i = 0; i < 6; i += 2) expect(happened[i + 1]).toBe(happened[i]?.replace('begins', 'ends'))
})

test('another folder does not wait', async () => {
  await withStartLock('folder two', () => withStartLock('folder three', async () => {}))
})

test('it is free again after an error', async () => {
  await expect(withStartLock('folder four', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await withStartLock('folder four', async () => 'in')).toBe('in')
})

test('it is free again when its holder is killed', async () => {
  const holder = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    `import { withStartLock } from ${JSON.stringify(join(import.meta.dirname, 'start-lock.ts'))}
     await withStartLock('folder five', () => { console.log('held'); return new Promise(() => setInterval(() => {}, 1000)) })`,
  ])
  await once(holder.stdout, 'data')
  let killed = false
  const waiting = withStartLock('folder five', async () => killed)
  await sleep(100)
  killed = holder.kill('SIGKILL')
  expect(await waiting).toBe(true)
})
