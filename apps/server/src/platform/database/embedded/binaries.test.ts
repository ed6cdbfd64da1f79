import { execFileSync } from 'node:child_process'
import { mkdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../../../test/data-folders.ts'
import { completeLinks, findBinaries } from './binaries.ts'

test('the programs are there and run', () => {
  const { postgres, initdb, pgCtl } = findBinaries()
  for (const program of [postgres, initdb, pgCtl]) expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toContain('PostgreSQL')
})

test('links that npm did not make are made, those that are there are left', () => {
  const native = join(newFolder(), 'native')
  mkdirSync(join(native, 'lib'), { recursive: true })
  writeFileSync(join(native, 'lib', 'libpq.so.5.18'), '')
  writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify([{ source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' }]))
  completeLinks(native)
  completeLinks(native)
  expect(readlinkSync(join(native, 'lib', 'libpq.so.5'))).toBe('libpq.so.5.18')
})
