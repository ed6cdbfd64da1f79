import { describe, expect, it } from 'vitest'
import { pageOfBoxes } from './poppler.ts'

const page = (words: string): string => `<doc>\n<page width="595.3" height="841.9">\n<flow><block><line>${words}</line></block></flow>\n</page></doc>`

describe('boxes of pdftotext', () => {
  it('make a page of words on their baseline', () => {
    const read = pageOfBoxes(
      page('<word xMin="85" yMin="100" xMax="110" yMax="115.5">Ủy</word><word xMin="114" yMin="100" xMax="140" yMax="115.5">ban</word>'),
      3,
      [],
    )
    expect(read).toMatchObject({ number: 3, width: 595.3, height: 841.9 })
    expect(read?.words.map(word => word.text)).toEqual(['Ủy', 'ban'])
    expect(read?.words[0]?.size).toBeCloseTo(14, 0)
    expect(read?.words[0]?.baseline).toBeCloseTo(112.5, 0)
  })

  it('have their signs written out', () => {
    expect(pageOfBoxes(page('<word xMin="1" yMin="1" xMax="2" yMax="12">A&amp;B&lt;&quot;&#39;</word>'), 1, [])?.words[0]?.text).toBe('A&B<"\'')
  })

  it('make nothing where poppler said nothing', () => {
    expect(pageOfBoxes('', 1, [])).toBeNull()
  })
})
