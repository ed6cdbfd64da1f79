import { describe, expect, test } from 'vitest'
import { type ZipPart, zip } from '../../test/zip.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import type { FileRefused } from '../refusal.ts'
import { openZip } from './open-zip.ts'

const zeros = Buffer.alloc(20 * 1024 * 1024)

async function read(parts: ZipPart[], name: string, limits: Partial<Limits> = {}): Promise<string> {
  return Buffer.from((await openZip(zip(parts), { ...defaultLimits, ...limits })).read(name) ?? 'null').toString()
}

async function code(act: () => unknown): Promise<string> {
  try {
    await act()
  } catch (error) {
    return (error as FileRefused).code
  }
  return 'none'
}

test('deflated and stored parts', async () => {
  const parts = [
    { name: 'a.xml', data: 'một' },
    { name: 'b/c.xml', data: 'hai', stored: true },
  ]
  expect((await openZip(zip(parts), defaultLimits)).names).toEqual(['a.xml', 'b/c.xml'])
  expect(await read(parts, 'a.xml')).toBe('một')
  expect(await read(parts, 'b/c.xml')).toBe('hai')
  expect((await openZip(zip(parts), defaultLimits)).read('d')).toBeNull()
})

test('a part listed twice is the last one', async () => {
  expect(
    await read(
      [
        { name: 'a', data: '1' },
        { name: 'a', data: '2' },
      ],
      'a',
    ),
  ).toBe('2')
})

test.each([
  ['before', 'rubbish', ''],
  ['after', '', '\r\n\0\0'],
  ['around', 'rubbish', 'more'],
])('bytes %s the zip do not matter', async (_, before, after) => {
  const shifted = Buffer.concat([Buffer.from(before), zip([{ name: 'a', data: 'x' }]), Buffer.from(after)])
  expect(Buffer.from((await openZip(shifted, defaultLimits)).read('a') ?? []).toString()).toBe('x')
})

test('sizes in 64 bits', async () => {
  const opened = await openZip(
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

test('backslashes are slashes', async () => {
  expect(await read([{ name: 'word\\document.xml', data: 'x' }], 'word/document.xml')).toBe('x')
})

describe('bombs', () => {
  test('a part that says how large it is, is refused before it is inflated', async () => {
    expect(await code(() => read([{ name: 'a', data: zeros }], 'a', { unpackedRatioFrom: 1024, unpackedRatio: 100 }))).toBe('unpacked-too-large')
  })

  test('a part that lies is stopped while it is inflated', async () => {
    expect(await code(() => read([{ name: 'a', data: zeros, claimedBytes: 100 }], 'a', { unpackedRatioFrom: 1024, unpackedRatio: 100 }))).toBe(
      'unpacked-too-large',
    )
    expect(await code(() => read([{ name: 'a', data: zeros, claimedBytes: 100 }], 'a', { unpackedBytes: 1024 * 1024 }))).toBe('unpacked-too-large')
  })

  test('many parts are counted together', async () => {
    const opened = await openZip(zip([1, 2, 3].map(name => ({ name: String(name), data: 'x'.repeat(400) }))), { ...defaultLimits, unpackedBytes: 1000 })
    expect(opened.read('1')?.length).toBe(400)
    expect(opened.read('2')?.length).toBe(400)
    expect(await code(() => opened.read('3'))).toBe('unpacked-too-large')
  })

  test('too many entries', async () => {
    const parts = Array.from({ length: 11 }, (_, index) => ({ name: String(index), data: '' }))
    expect(await code(() => openZip(zip(parts), { ...defaultLimits, zipEntries: 10 }))).toBe('unpacked-too-large')
  })

  test('entries the end of the zip does not count are not read', async () => {
    const bytes = Buffer.from(zip(Array.from({ length: 11 }, (_, index) => ({ name: String(index), data: '' }))))
    bytes.writeUInt16LE(1, bytes.length - 12)
    expect((await openZip(bytes, { ...defaultLimits, zipEntries: 10 })).names).toEqual(['0'])
  })
})

describe('broken', () => {
  const good = zip([{ name: 'a.xml', data: 'nội dung '.repeat(50) }])

  test('cut off', async () => {
    expect(await code(() => openZip(good.subarray(0, good.length - 30), defaultLimits))).toBe('truncated')
  })

  test.each([
    ['wrong checksum', { crc: 1 }],
    ['unknown method', { method: 99 }],
    ['not deflated at all', { stored: true, method: 8 }],
  ])('%s', async (_, how) => {
    expect(await code(() => read([{ name: 'a', data: 'some data here', ...how }], 'a'))).toBe('damaged')
  })

  test('a password', async () => {
    expect(await code(() => read([{ name: 'a', data: 'x', encrypted: true }], 'a'))).toBe('encrypted')
  })

  test('a directory that points outside', async () => {
    const bytes = Buffer.from(good)
    const entry = bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1')
    bytes.writeUInt32LE(0x7fffffff, entry + 42)
    expect(await code(async () => (await openZip(bytes, defaultLimits)).read('a.xml'))).toBe('damaged')
    bytes.writeUInt32LE(0x7fffffff, bytes.length - 6)
    expect(await code(() => openZip(bytes, defaultLimits))).toBe('damaged')
  })

  test('a part that is not where the list says leaves the others', async () => {
    const bytes = Buffer.from(
      zip([
        { name: 'a', data: 'một' },
        { name: 'b', data: 'hai' },
      ]),
    )
    bytes.writeUInt32LE(0x7fffffff, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 42)
    const opened = await openZip(bytes, defaultLimits)
    expect(Buffer.from(opened.read('a') ?? []).toString()).toBe('một')
    expect(await code(() => opened.read('b'))).toBe('damaged')
  })

  test('strong encryption', async () => {
    const bytes = Buffer.from(good)
    bytes.writeUInt16LE(0x41, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 8)
    expect(await code(() => openZip(bytes, defaultLimits))).toBe('encrypted')
  })

  test('names are only keys', async () => {
    const names = ['../../etc/passwd', '/a', 'C:/a', '__proto__']
    expect((await openZip(zip(names.map(name => ({ name, data: 'x' }))), defaultLimits)).names).toEqual(names)
  })
})
