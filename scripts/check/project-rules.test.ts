import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkComments } from './check-comments.ts'
import { checkDependencies } from './check-dependencies.ts'
import { checkNames } from './check-names.ts'
import { applyExceptions } from './exceptions.ts'
import { projectPaths } from './project-files.ts'
import type { Violation } from './violation.ts'

describe('checkComments', () => {
  it('refuses a docstring that stands above another', () => {
    const text = '/** One. */\n/** Two. */\nexport const two = 2\n'
    expect(checkComments({ path: 'a.ts', text })).toMatchObject([{ rule: 'comments', line: 1 }])
  })

  it('lets a docstring above its own be', () => {
    expect(checkComments({ path: 'a.ts', text: '/** One. */\nexport const one = 1\n/** Two. */\nexport const two = 2\n' })).toEqual([])
  })
})

describe('checkNames', () => {
  it.each([
    'packages/reader/src/utils.ts',
    'apps/cli/src/helpers/wrap.ts',
    'apps/cli/src/date-utils.ts',
    'packages/files/src/PdfReader.ts',
  ])('refuses %s', path => {
    expect(checkNames({ path })).toHaveLength(1)
  })

  it.each(['packages/reader/src/text/clean.ts', 'README.md', 'apps/cli/src/locales/vi.test.ts', 'packages/files/src/docx/footnotes.ts'])('allows %s', path => {
    expect(checkNames({ path })).toEqual([])
  })
})

describe('checkDependencies', () => {
  const manifest = (dependencies: Record<string, string>) => [{ path: 'package.json', text: JSON.stringify({ dependencies }) }]
  const list = { path: 'docs/dependencies.md', text: '| Package | Why |\n|---|---|\n| `jszip` | opens .docx; see `yauzl` |\n' }

  it('accepts an exact version that has its line, and our own packages', () => {
    expect(checkDependencies(manifest({ jszip: '3.10.2', '@roviec/reader': '0.1.0' }), list)).toEqual([])
  })

  it('refuses a range and a missing line', () => {
    expect(checkDependencies(manifest({ jszip: '^3.10.2' }), list)).toMatchObject([{ message: expect.stringContaining('exact') }])
    expect(checkDependencies(manifest({ jszip: '3.10.2', pako: '1.0.0' }), list)).toMatchObject([
      { file: 'package.json', message: expect.stringContaining('no line') },
    ])
  })

  it('finds the line of a dependency that is gone', () => {
    expect(checkDependencies(manifest({}), list)).toMatchObject([{ file: 'docs/dependencies.md', message: expect.stringContaining('jszip') }])
  })
})

describe('applyExceptions', () => {
  const violation: Violation = { rule: 'words', file: 'a.ts', line: 3, message: 'x' }

  it('takes out what is excused, for that rule and file only', () => {
    expect(applyExceptions([violation], [{ rule: 'words', file: 'a.ts', reason: 'letters' }])).toEqual([])
    expect(applyExceptions([violation, { ...violation, rule: 'pure' }], [{ rule: 'words', file: 'a.ts', reason: 'letters' }])).toMatchObject([{ rule: 'pure' }])
  })

  it('reports an exception that excuses nothing', () => {
    expect(applyExceptions([], [{ rule: 'words', file: 'a.ts', reason: 'letters' }])).toMatchObject([
      { file: 'a.ts', message: expect.stringContaining('remove it') },
    ])
  })
})

describe('projectPaths', () => {
  it('lists this file and nothing that is installed', () => {
    const paths = projectPaths(join(import.meta.dirname, '..', '..'))
    expect(paths).toContain('scripts/check/project-rules.test.ts')
    expect(paths.filter(path => path.includes('node_modules'))).toEqual([])
  })
})
