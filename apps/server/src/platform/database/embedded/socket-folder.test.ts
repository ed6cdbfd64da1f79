import { mkdirSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder } from '../../../../test/data-folders.ts'
import { isRoot, nobody } from '../../../../test/run-embedded.ts'
import { fitsSocket, makePrivateFolder, shortSocketFolder } from './socket-folder.ts'

test('a path is measured in bytes, as the system does', () => {
  const longest = process.platform === 'linux' ? 107 : 103
  const room = longest - '/.s.PGSQL.5432'.length
  expect(fitsSocket(`/${'a'.repeat(room - 1)}`)).toBe(true)
  expect(fitsSocket(`/${'a'.repeat(room)}`)).toBe(false)
  expect(fitsSocket(`/${'ữ'.repeat(room / 2)}`)).toBe(false)
})

test('a data folder always has the same short folder, another has another', () => {
  const one = shortSocketFolder('/srv/one')
  expect(shortSocketFolder('/srv/one')).toBe(one)
  expect(shortSocketFolder('/srv/two')).not.toBe(one)
  expect(fitsSocket(one)).toBe(true)
})

test('the folder is entered by nobody else', () => {
  const folder = join(newFolder(), 'socket')
  mkdirSync(folder, { mode: 0o777 })
  makePrivateFolder(folder, null)
  expect(statSync(folder).mode & 0o777).toBe(0o700)
})

test('a link that somebody laid there is refused', () => {
  const parent = newFolder()
  mkdirSync(join(parent, 'elsewhere'))
  symlinkSync(join(parent, 'elsewhere'), join(parent, 'socket'))
  expect(() => makePrivateFolder(join(parent, 'socket'), null)).toThrow('exists but is not')
})

test('a folder of somebody else is refused', context => {
  if (!isRoot) context.skip('only root can make a folder of another user')
  expect(() => makePrivateFolder(newFolder(nobody), 0)).toThrow('exists but is not')
})
