import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fullBleed, icons } from '../../../scripts/icons/icons.ts'
import { appManifest } from '../app-manifest.ts'

const folder = join(import.meta.dirname, '..', 'public')
const text = (file: string) => readFileSync(join(folder, file), 'utf8')
const drawn = (source: string) => [...source.matchAll(/ d="([^"]+)"/g)].map(match => match[1])

describe('the icons', () => {
  it.each(icons)('$file is a picture of $size × $size', ({ file, size }) => {
    const png = readFileSync(join(folder, file))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  })

  it('are those that the manifest and the page name', () => {
    const named = appManifest.icons?.map(({ src }) => src.slice(1)) ?? []
    expect(named.filter(file => file.endsWith('.png')).every(file => icons.some(icon => icon.file === file))).toBe(true)
    expect(named).toContain('icon.svg')
    expect(text('../index.html')).toContain('/apple-touch-icon.png')
  })

  it('are the drawing that stands in the navigation', () => {
    expect(drawn(text('../src/app/frame/mark.tsx'))).toEqual(drawn(text('icon.svg')))
  })

  it('reach the edge where the phone cuts its own shape', () => {
    expect(fullBleed(text('icon.svg'))).not.toContain('rx=')
    expect(drawn(fullBleed(text('icon.svg')))).toEqual(drawn(text('icon.svg')))
  })
})
