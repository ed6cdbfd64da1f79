import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildScreens } from '../../../scripts/start/build-screens.ts'
import { comesLater } from '../later-words.ts'

const web = join(import.meta.dirname, '..')
const folder = join(web, 'dist')

interface Chunk {
  file: string
  imports?: string[]
  css?: string[]
  dynamicImports?: string[]
}

let chunks: Record<string, Chunk> = {}

/** The screens exactly as they are shipped. */
beforeAll(async () => {
  await buildScreens()
  chunks = JSON.parse(text('chunks.json')) as Record<string, Chunk>
}, 120_000)

const text = (file: string) => readFileSync(join(folder, file), 'utf8')
const zipped = (file: string) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length

/** A chunk and all it needs before it can run. */
function needed(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found
  found.add(name)
  for (const other of chunks[name]?.imports ?? []) needed(other, found)
  return found
}

function kilobytesOf(...names: string[]): number {
  const all = new Set(names.flatMap(name => [...needed(name)]))
  return [...all].reduce((sum, name) => sum + zipped(chunks[name]?.file ?? ''), 0) / 1000
}

/** Shown before the later words are here: `screenOf` does not wait for them. */
const doors = ['features/today/today-screen.tsx', 'features/accounts/sign-in-screen.tsx', 'features/accounts/first-setup-screen.tsx'].map(file => `src/${file}`)

const later = Object.keys(JSON.parse(readFileSync(join(web, 'src', 'i18n', 'vi.json'), 'utf8')) as object).filter(comesLater)

/** Keys of later words that a chunk asks for: whole ones, and beginnings of those it puts together. Names of an object's fields, and what is compared, are none. */
function laterKeysIn(code: string): string[] {
  const said = [...code.matchAll(/(?<!==)(?<![{,](?=["'`][^"'`]*["'`]:))["'`]([\w-]+(?:\.[\w-]*)+)(["'`]|\$\{)/g)].map(([, key = '', end]) => ({
    key,
    whole: end !== '${',
  }))
  return said.filter(({ key, whole }) => later.some(each => (whole ? each === key : each.startsWith(key)))).map(({ key }) => key)
}

describe('what a browser loads first', () => {
  it.each(['src/features/today/today-screen.tsx', 'src/features/accounts/sign-in-screen.tsx'])('is at most 200 kB of compressed code, with %s', screen => {
    const size = kilobytesOf('index.html', screen)
    console.log(`first load with ${screen}: ${size.toFixed(1)} kB`)
    expect(size).toBeGreaterThan(50)
    expect(size).toBeLessThanOrEqual(200)
  })

  it.each(doors)('is few files, with %s', screen => {
    const first = [...new Set(['index.html', screen].flatMap(name => [...needed(name)]))]
    expect(first.length).toBeLessThanOrEqual(16)
    expect(new Set(first.flatMap(name => chunks[name]?.css ?? [])).size).toBeLessThanOrEqual(6)
  })

  it('brings the layers of style in their order: what is ours by default, over it the parts', () => {
    const sheets = [...text('index.html').matchAll(/rel="stylesheet"[^>]*href="\/([^"]+)"/g)].map(([, file = '']) => text(file))
    const layers = [...sheets.join('').matchAll(/@layer ([\w,\s]+)[{;]/g)].flatMap(([, names = '']) => names.split(/,\s*/))
    expect([...new Set(layers)]).toEqual(['base', 'mantine'])
  })

  it('asks for no word that comes later', () => {
    const shown = ['index.html', ...doors].flatMap(name => [...needed(name)])
    const openedThere = shown.flatMap(name => chunks[name]?.dynamicImports ?? []).filter(name => !/-screen\.tsx$|json$|later-words$/.test(name))
    const first = new Set([...shown, ...openedThere.flatMap(name => [...needed(name)])])
    const asked = [...first].flatMap(name => laterKeysIn(text(chunks[name]?.file ?? '')).map(key => `${name}: ${key}`))
    expect(asked).toEqual([])
    const ofTasks = [...needed('src/features/tasks/task-screen.tsx')].filter(name => !first.has(name))
    expect(ofTasks.flatMap(name => laterKeysIn(text(chunks[name]?.file ?? ''))).length).toBeGreaterThan(10)
  })

  it('is four files of letters, two of them asked for at once', () => {
    expect(readdirSync(join(folder, 'assets')).filter(name => /\.(woff2?|ttf)$/.test(name))).toHaveLength(4)
    expect(text('index.html').match(/rel="preload" as="font"/g)).toHaveLength(2)
  })

  it('holds no screen but the frame, each screen having its own file, and nothing of the kit', () => {
    const screens = Object.keys(chunks).filter(name => name.endsWith('-screen.tsx'))
    expect(screens.length).toBeGreaterThan(3)
    expect(new Set(screens.map(name => chunks[name]?.file)).size).toBe(screens.length)
    expect([...needed('index.html')].filter(name => screens.includes(name))).toEqual([])
    for (const door of doors) expect([...needed(door)].filter(name => screens.includes(name))).toEqual([door])
    expect(Object.keys(chunks).filter(name => name.includes('/kit/'))).toEqual([])
  })
})

describe('installed as an app', () => {
  it('has a name, a language and icons', () => {
    const manifest = JSON.parse(text('manifest.webmanifest')) as { name: string; lang: string; display: string; icons: { src: string }[] }
    expect(manifest).toMatchObject({ name: 'Rõ Việc', lang: 'vi', display: 'standalone' })
    const files = readdirSync(folder)
    expect(manifest.icons.filter(({ src }) => !files.includes(src.slice(1)))).toEqual([])
    expect(text('index.html')).toContain('rel="manifest"')
  })

  it('keeps the screens for times without a network, and leaves the server alone', () => {
    const worker = text('sw.js')
    expect(worker).toContain('index.html')
    expect(worker).toContain('be-vietnam-pro-vietnamese-400')
    expect(worker).toMatch(/\^\\\/api/)
  })
})

it('needs no script or style inside the page', () => {
  expect(text('index.html').match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull()
  expect(text('index.html')).not.toContain('<style')
})
