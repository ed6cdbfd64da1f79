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

  test('entities of XML itself, and numbers', async () => {
    const root = await parse('<a b="&quot;&#x111;">&lt;&amp;lt;&gt;&apos;&#272;<![CDATA[&lt;]]></a>')
    expect(textOf(root)).toBe("<&lt;>'Đ&lt;")
    expect(descend(root, 'a')?.attributes.b).toBe('"đ')
  })

  test.each([
    ['numbers that name no character', 'x&#0;&#xD800;&#x110000;&#9999999;y'],
    ['entities nobody defined', 'x&nbsp;y'],
    ['control characters', 'x\x0b\x01y'],
    [']]>', 'x]]>y'],
  ])('%s stay as they are written', async (_, text) => {
    expect(textOf(await parse(`<a>${text}</a>`))).toBe(text)
  })

  test('faults in plenty are damage', async () => {
    expect(await refusal(`<a>${'&x;'.repeat(10_001)}</a>`)).toMatchObject({ code: 'damaged', inputs: { reason: 'XML' } })
  })

  test('what stands around the root is not text', async () => {
    expect(textOf(await parse('\n<?xml version="1.0"?>\n<a>x</a>\n\0rest'))).toBe('x')
  })

  test('a prefix nobody declared stays in the name', async () => {
    expect(descend(await parse('<a><w:p w:val="1"/></a>'), 'a', 'w:p')?.attributes['w:val']).toBe('1')
  })
})

describe('hostile', () => {
  test('a DTD is refused, so no entity can be made', async () => {
    const bomb = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
    expect(await refusal(bomb)).toMatchObject({ code: 'damaged', inputs: { reason: 'DTD' } })
    expect(await refusal('<!doctype a SYSTEM "file:///etc/passwd"><a/>')).toMatchObject({ code: 'damaged' })
  })

  test('a long DTD is not read to its end', async () => {
    const long = `<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(10_000)}`
    expect(await refusal(long)).toMatchObject({ code: 'damaged', inputs: { reason: 'DTD' } })
  })

  test('text, tags and entities over the border of two pieces', async () => {
    const text = 'đường &amp; 𝒳\r\n'.repeat(20_000)
    const root = await parse(`<a>${text}${'<b c="&lt;d">e</b>'.repeat(20_000)}</a>`)
    expect(textOf(root)).toBe('đường & 𝒳\n'.repeat(20_000) + 'e'.repeat(20_000))
    expect(descend(root, 'a')?.children.every(child => typeof child === 'string' || child.attributes.c === '<d')).toBe(true)
  })

  test('a DTD of its own name only', async () => {
    expect(await refusal('<!DOCTYPE a><a/>')).toMatchObject({ code: 'damaged', inputs: { reason: 'DTD' } })
  })

  test.each(['<a>x', '<a>x</b>', '<a b=c/>', '<a/><a/>', 'x', ''])('%s is damaged', async xml => {
    expect(await refusal(xml)).toMatchObject({ code: 'damaged', inputs: { part: 'part.xml', reason: 'XML' } })
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
