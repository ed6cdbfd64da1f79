import { describe, expect, it } from 'vitest'
import { checkImports } from './check-imports.ts'

const messages = (path: string, text: string) => checkImports({ path, text }).map(({ message }) => message)

describe('between packages', () => {
  it.each([
    ['packages/files/src/a.ts', `import type { SourceText } from '@roviec/reader'`],
    ['packages/files/src/a.ts', `import JSZip from 'jszip'`],
    ['packages/files/src/a.ts', `import { readFileSync } from 'node:fs'`],
    ['packages/files/src/a.ts', `import { b } from './b.ts'`],
    ['apps/cli/src/a.ts', `import { read } from '@roviec/reader'`],
    ['apps/cli/src/a.ts', `const files = await import('@roviec/files')`],
    ['packages/register/src/a.ts', `import { keyOf } from '@roviec/reader/words'`],
    ['apps/server/src/a.ts', `import { communeByCode } from '@roviec/register/places'`],
    ['packages/reader/src/a.test.ts', `import { it } from 'vitest'`],
    ['scripts/bench/a.ts', `import { read } from '../../packages/reader/src/index.ts'`],
  ])('%s may: %s', (path, text) => expect(messages(path, text)).toEqual([]))

  it.each([
    ['packages/files/src/a.ts', `import { read } from '@roviec/reader'`, /only types/],
    ['packages/files/src/a.ts', `export { read } from '@roviec/reader'`, /only types/],
    ['packages/reader/src/a.ts', `import type { Limits } from '@roviec/files'`, /may not import @roviec\/files/],
    ['packages/reader/src/a.ts', `import { readFileSync } from 'node:fs'`, /nothing from outside/],
    ['packages/reader/src/a.ts', `import _ from 'lodash'`, /nothing from outside/],
    ['packages/register/src/a.ts', `import { readFileSync } from 'node:fs'`, /no I\/O/],
    ['packages/register/src/a.ts', `import { read } from '@roviec/reader'`, /only types/],
    ['packages/register/src/a.ts', `import { communeByCode } from '@roviec/register/places'`, /relative path/],
    ['apps/web/src/a.tsx', `import { communeByCode } from '@roviec/register/places'`, /may not import/],
    ['apps/web/src/a.tsx', `import { extractText } from '@roviec/files'`, /may not import/],
    ['apps/cli/src/a.ts', `import { x } from '@roviec/server'`, /may not import/],
    ['apps/cli/src/a.ts', `import { x } from '@roviec/reader/src/text/clean.ts'`, /not a file inside/],
    ['apps/cli/src/a.ts', `import { x } from '../../../packages/reader/src/read.ts'`, /leaves apps\/cli/],
    ['packages/reader/src/a.ts', `import { x } from '@roviec/reader'`, /relative path/],
    ['packages/reader/src/a.ts', `import { x } from './b.test.ts'`, /belongs to the tests/],
    ['packages/reader/src/a.ts', `import { x } from './b.fixture.ts'`, /belongs to the tests/],
    ['packages/files/src/a.ts', `const x = await import(name)`, /computed/],
  ])('%s may not: %s', (path, text, message) => expect(messages(path, text)).toEqual([expect.stringMatching(message)]))
})

describe('inside the reader', () => {
  const inReader = (path: string, text: string) => messages(`packages/reader/src/${path}`, text)

  it.each([
    ['structure/tree.ts', `import { clean } from '../text/clean.ts'`],
    ['findings/tasks/find.ts', `import { tree } from '../../structure/tree.ts'`],
    ['checks/date-order.ts', `import { clean } from '../text/clean.ts'`],
    ['text/stitch.ts', `import { compounds } from '../lexicon/compounds.ts'`],
    ['structure/tree.ts', `import { report } from '../profiles/report.ts'`],
    ['profiles/report.ts', `import type { Profile } from '../structure/profile.ts'`],
    ['text/clean.ts', `import type { LineHint } from '../types.ts'`],
    ['read.ts', `import { runChecks } from './checks/run-checks.ts'`],
    ['secret-mark.ts', `import { lines } from './text/lines.ts'`],
  ])('%s may: %s', (path, text) => expect(inReader(path, text)).toEqual([]))

  it.each([
    ['text/clean.ts', `import { tree } from '../structure/tree.ts'`, /checks → findings → structure → text/],
    ['text/clean.ts', `import type { Tree } from '../structure/tree.ts'`, /checks → findings → structure → text/],
    ['structure/tree.ts', `import { find } from '../findings/find.ts'`, /structure may not import findings/],
    ['findings/find.ts', `import { check } from '../checks/all.ts'`, /findings may not import checks/],
    ['findings/find.ts', `import { read } from '../read.ts'`, /stands above/],
    ['lexicon/words.ts', `import { other } from './other.ts'`, /is data/],
    ['profiles/report.ts', `import { other } from '../lexicon/other.ts'`, /is data/],
  ])('%s may not: %s', (path, text, message) => expect(inReader(path, text)).toEqual([expect.stringMatching(message)]))
})
