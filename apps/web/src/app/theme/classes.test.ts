import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const source = join(import.meta.dirname, '..', '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map(file => join(source, file))
const text = (file: string) => readFileSync(file, 'utf8')
const short = (file: string) => file.slice(source.length + 1)

/** Names that a style sheet has; what stands in comments and values is none. */
const classesOf = (css: string): Set<string> =>
  new Set([...css.replaceAll(/\/\*.*?\*\/|\{[^{}]*\}|"[^"]*"/gs, '{}').matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))

/** Which classes of which sheet a file asks for: `styles.row`, `styles['row']`. Null: all, it chooses by a name it puts together. */
function asked(file: string): { sheet: string; names: string[] | null }[] {
  const code = text(file)
  const said = code.replaceAll(/'[^'\n]*'(?!\])/g, "''")
  return [...code.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)].map(([, name = '', path = '']) => ({
    sheet: resolve(dirname(file), path),
    names: new RegExp(`(?<![\\w.])${name}\\[(?!')`).test(said)
      ? null
      : [...said.matchAll(new RegExp(`(?<![\\w.])${name}(?:\\.(\\w+)|\\['([\\w-]+)'\\])`, 'g'))].map(([, plain, quoted]) => plain ?? quoted ?? ''),
  }))
}

const uses = files.filter(file => /\.tsx?$/.test(file) && !file.includes('.test.')).flatMap(file => asked(file).map(use => ({ ...use, file })))

it('every class that a screen names is in its style sheet', () => {
  const missing = uses.flatMap(({ file, sheet, names }) =>
    (names ?? []).filter(name => !classesOf(text(sheet)).has(name)).map(name => `${short(file)}: ${name}`),
  )
  expect(uses.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

it('every class of a style sheet is named by somebody', () => {
  const sheets = files.filter(file => file.endsWith('.module.css'))
  const composed = sheets.flatMap(file =>
    [...text(file).matchAll(/composes: (\w+) from "([^"]+)"/g)].map(([, name = '', path = '']) => `${resolve(dirname(file), path)} ${name}`),
  )
  const unused = sheets.flatMap(sheet => {
    const own = uses.filter(use => use.sheet === sheet)
    if (own.some(({ names }) => names === null)) return []
    const named = new Set(own.flatMap(({ names }) => names ?? []))
    return [...classesOf(text(sheet))].filter(name => !named.has(name) && !composed.includes(`${sheet} ${name}`)).map(name => `${short(sheet)}: ${name}`)
  })
  expect(unused).toEqual([])
})
