import { describe, expect, test } from 'vitest'
import { defaultLimits, type Limits } from '../limits.ts'
import { FileRefused } from '../refusal.ts'
import { descend, textOf } from './element.ts'
import { xmlParser } from './parse.ts'

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

async function parse(xml: string | Uint8Array, limits: Partial<Limits> = {}) {
  return xmlParser({ ...defaultLimits, ...limits })(typeof xml === 'string' ? Buffer.from(xml) : xml, 'part.xml')
}

async function refusal(xml: string, limits: Partial<Limits> = {}): Promise<FileRefused> {
  return parse(xml, limits).then(
    () => new FileRefused('empty'),
    error => error as FileRefused,
  )
}

describe('namespaces', () => {
  test.each([
    ['the usual prefix', `<w:document xmlns:w="${w}"><w:body w:val="1"/></w:document>`],
    ['another prefix', `<ns0:document xmlns:ns0="${w}"><ns0:body ns0:val="1"/></ns0:document>`],
    ['declared anew inside', `<a:document xmlns:a="${w}"><b:body xmlns:b="${w}" b:val="1"/></a:document>`],
    ['strict OOXML', '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body w:val="1"/></w:document>'],
  ])('%s', async (_, xml) => {
    expect(descend(await parse(xml), 'w:document', 'w:body')?.attributes['w:val']).toBe('1')
  })

  test('the default namespace names elements, not attributes', async () => {
    const root = await parse('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a"/></Relationships>')
    expect(descend(root, 'rel:Relationships', 'rel:Relationship')?.attributes.Id).toBe('a')
  })

  test('a prefix of ours for something else is not ours', async () => {
    const root = await parse(`<x:document xmlns:x="${w}"><w:body xmlns:w="urn:other"/></x:document>`)
    expect(descend(root, 'w:document')?.children.length).toBe(1)
  })
})

describe('text', () => {
  test('white space and order are kept', async () => {
    expect(textOf(await parse('<a> x <b>y</b> z </a>'))).toBe(' x y z ')
  })

  test('UTF-16', async () => {
    const xml = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('<?xml version="1.0" encoding="UTF-16"?><a>Đảng ủy</a>', 'utf16le')])
    expect(textOf(await parse(xml))).toBe('Đảng ủy')
  })

  test('figures and words stay as they are written', async () => {
    expect(textOf(await parse('<a>007 1e5 true 0x1F</a>'))).toBe('007 1e5 true 0x1F')
  })

  test('numbers that name no character are nothing', async () => {
    expect(textOf(await parse('<a>x&#0;&#xD800;&#x110000;&#9999999;y</a>'))).toBe('xy')
  })
})

describe('hostile', () => {
  test('a DTD is refused, so no entity can be made', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
    expect(await refusal(bomb)).toMatchObject({ code: 'damaged', inputs: { reason: 'DTD' } })
    expect(await refusal('<!doctype a SYSTEM "file:///etc/passwd"><a/>')).toMatchObject({ code: 'damaged' })
  })

  test('depth', async () => {
    const deep = (count: number) => '<a>'.repeat(count) + '</a>'.repeat(count)
    expect(textOf(await parse(deep(100)))).toBe('')
    expect(await refusal(deep(100_000))).toMatchObject({ code: 'nested-too-deep', inputs: { part: 'part.xml' } })
  })

  test('number of elements', async () => {
    expect(await refusal(`<a>${'<b/>'.repeat(100)}</a>`, { elements: 50 })).toMatchObject({ code: 'unpacked-too-large' })
  })

  test.each([
    '<a',
    '<a b="c',
    '<a><!-- x',
    '<a><![CDATA[ x',
    '<__proto__ x="1"/>',
    '<a __proto__="1"/>',
    '<<<>>>',
    '<a></b></c></d>',
    '',
  ])('%s ends in a tree or a refusal', async xml => {
    const result = await parse(xml).catch(error => error)
    expect(result instanceof FileRefused || Array.isArray(result.children)).toBe(true)
    expect(({} as Record<string, unknown>).x).toBeUndefined()
  })
})
