import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkCodes, fileCodes } from '../types.ts'
import { allChecks } from './index.ts'

const pages = fileURLToPath(new URL('../../../../docs/checks/', import.meta.url))
const codes = [...checkCodes, ...fileCodes]

describe('the closed list of problems', () => {
  it.each(codes)('%s has a page in both languages', code => {
    const page = readFileSync(`${pages}${code}.md`, 'utf8')
    expect(page.startsWith(`# ${code}\n`)).toBe(true)
    expect(page).toContain('\n## English\n')
    expect(page.length).toBeGreaterThan(600)
  })

  it.each(codes)('%s stands in the index once', code => {
    const index = readFileSync(`${pages}README.md`, 'utf8')
    expect(index.split(`](${code}.md)`)).toHaveLength(2)
  })

  it('has no page for a code that does not exist', () => {
    expect(existsSync(pages)).toBe(true)
    const named = readdirSync(pages).filter(name => name.endsWith('.md') && name !== 'README.md')
    expect(named.map(name => name.replace(/\.md$/, '')).sort()).toEqual([...codes].sort())
  })

  it.each(checkCodes)('%s has a check', code => {
    const registered = allChecks.map(check => check.code)
    expect(registered).toContain(code)
  })

  it('registers each check once, and none for what only reading a file can tell', () => {
    const registered = allChecks.map(check => check.code)
    expect(new Set(registered).size).toBe(registered.length)
    expect(registered.filter(code => (fileCodes as readonly string[]).includes(code))).toEqual([])
  })
})
