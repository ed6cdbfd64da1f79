import { describe, expect, test } from 'vitest'
import { type ZipPart, zip } from '../../test/zip.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import type { FileRefused } from '../refusal.ts'
import { openZip } from './open-zip.ts'

const zeros = Buffer.alloc(20 * 1024 * 1024)

function read(parts: ZipPart[], name: string, limits: Partial<Limits> = {}): string {
  return Buffer.from(openZip(zip(parts), { ...defaultLimits, ...limits }).read(name) ?? 'null').toString()
}

function code(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    return (error as FileRefused).code
  }
  return 'none'
}

test('deflated and stored parts', () => {
  const parts = [
    { name: 'a.xml', data: 'một' },
    { name: 'b/c.xml', data: 'hai', stored: true },
  ]
  expect(openZip(zip(parts), defaultLimits).names).toEqual(['a.xml', 'b/c.xml'])
  expect(read(parts, 'a.xml')).toBe('một')
  expect(read(parts, 'b/c.xml')).toBe('hai')
  expect(openZip(zip(parts), defaultLimits).read('d')).toBeNull()
})

test('a part listed twice is the last one', () => {
  expect(
    read(
      [
        { name: 'a', data: '1' },
        { name: 'a', data: '2' },
      ],
      'a',
    ),
  ).toBe('2')
})

test('bytes in front of the zip do not matter', () => {
  const shifted = Buffer.concat([Buffer.from('rubbish before'), zip([{ name: 'a', data: 'x' }])])
  expect(Buffer.from(openZip(shifted, defaultLimits).read('a') ?? []).toString()).toBe('x')
})

test('sizes in 64 bits', () => {
  const opened = openZip(
    zip(
      [
        { name: 'a', data: 'một' },
        { name: 'b', data: 'hai' },
      ],
      true,
    ),
    defaultLimits,
  )
  expect(opened.names).toEqual(['a', 'b'])
  expect(Buffer.from(opened.read('b') ?? []).toString()).toBe('hai')
})

test('backslashes are slashes', () => {
  expect(read([{ name: 'word\\document.xml', data: 'x' }], 'word/document.xml')).toBe('x')
})

describe('bombs', () => {
  test('a part that says how large it is, is refused before it is inflated', () => {
    expect(code(() => read([{ name: 'a', data: zeros }], 'a', { unpackedRatioFrom: 1024, unpackedRatio: 100 }))).toBe('unpacked-too-large')
  })

  test('a part that lies is stopped while it is inflated', () => {
    expect(code(() => read([{ name: 'a', data: zeros, claimedBytes: 100 }], 'a', { unpackedRatioFrom: 1024, unpackedRatio: 100 }))).toBe('unpacked-too-large')
    expect(code(() => read([{ name: 'a', data: zeros, claimedBytes: 100 }], 'a', { unpackedBytes: 1024 * 1024 }))).toBe('unpacked-too-large')
  })

  test('many parts are counted together', () => {
    const opened = openZip(zip([1, 2, 3].map(name => ({ name: String(name), data: 'x'.repeat(400) }))), { ...defaultLimits, unpackedBytes: 1000 })
    expect(opened.read('1')?.length).toBe(400)
    expect(opened.read('2')?.length).toBe(400)
    expect(code(() => opened.read('3'))).toBe('unpacked-too-large')
  })

  test('too many entries', () => {
    const parts = Array.from({ length: 11 }, (_, index) => ({ name: String(index), data: '' }))
    expect(code(() => openZip(zip(parts), { ...defaultLimits, zipEntries: 10 }))).toBe('unpacked-too-large')
  })

  test('more entries than the end of the zip admits', () => {
    const bytes = Buffer.from(zip(Array.from({ length: 11 }, (_, index) => ({ name: String(index), data: '' }))))
    bytes.writeUInt16LE(1, bytes.length - 12)
    expect(code(() => openZip(bytes, { ...defaultLimits, zipEntries: 10 }))).toBe('unpacked-too-large')
  })
})

describe('broken', () => {
  const good = zip([{ name: 'a.xml', data: 'nội dung '.repeat(50) }])

  test('cut off', () => {
    expect(code(() => openZip(good.subarray(0, good.length - 30), defaultLimits))).toBe('truncated')
  })

  test.each([
    ['wrong checksum', { crc: 1 }],
    ['unknown method', { method: 99 }],
    ['not deflated at all', { stored: true, method: 8 }],
  ])('%s', (_, how) => {
    expect(code(() => read([{ name: 'a', data: 'some data here', ...how }], 'a'))).toBe('damaged')
  })

  test('a password', () => {
    expect(code(() => read([{ name: 'a', data: 'x', encrypted: true }], 'a'))).toBe('encrypted')
  })

  test('a directory that points outside', () => {
    const bytes = Buffer.from(good)
    const entry = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1')
    bytes.writeUInt32LE(0x7fffffff, entry + 42)
    expect(code(() => openZip(bytes, defaultLimits).read('a.xml'))).toBe('damaged')
    bytes.writeUInt32LE(0x7fffffff, bytes.length - 10)
    expect(code(() => openZip(bytes, defaultLimits))).toBe('damaged')
  })
})
