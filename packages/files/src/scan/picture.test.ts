import { describe, expect, it } from 'vitest'
import { ink, printLine, sheet } from '../../test/drawn-page.ts'
import { componentsOf } from './components.ts'
import { quarterTurned, skewOf, turned } from './deskew.ts'
import { drawnLinesOf, withoutLines } from './drawn-lines.ts'
import { copyPart, fromBits, fromRgb, fromRgba, resize } from './gray.ts'
import { inkBoxesOf } from './ink-boxes.ts'
import { measureLetters, strokeWidth, tallShareOf } from './letters.ts'
import { liesOnItsSide } from './orientation.ts'
import { prepare } from './prepare.ts'
import { raisedMarksOf } from './raised-marks.ts'
import { withoutSpecks } from './specks.ts'
import { inkOf, withEvenPaper } from './threshold.ts'

const page = (rows = 12, letters = 60) => {
  const image = sheet(1600, rows * 80 + 200)
  for (let row = 0; row < rows; row++) printLine(image, 100 + ((37 * row) % 90), 150 + 80 * row, row % 4 === 3 ? letters / 2 : letters - (row % 3), 50)
  return image
}

describe('gray pictures', () => {
  it('are made of colours, see-through ones as paper', () => {
    expect([...fromRgba(Uint8Array.of(0, 0, 0, 255, 255, 255, 255, 255, 0, 0, 0, 0), 3, 1, 72).data]).toEqual([0, 255, 255])
    expect([...fromRgb(Uint8Array.of(255, 255, 255, 0, 0, 0), 2, 1, 72).data]).toEqual([255, 0])
  })

  it('are made of bits, rows filled up to bytes', () => {
    expect([...fromBits(Uint8Array.of(0b10100000, 0b01000000), 3, 2, 72).data]).toEqual([255, 0, 255, 0, 255, 0])
  })

  it('change their size with their dpi', () => {
    const image = sheet(8, 8)
    ink(image, 0, 0, 4, 8, 0)
    expect(resize(image, 0.5)).toMatchObject({ width: 4, height: 4, dpi: 150 })
    expect([...resize(image, 0.5).data.slice(0, 4)]).toEqual([0, 0, 255, 255])
    expect([...resize(image, 2).data.slice(0, 4)]).toEqual([0, 0, 0, 0])
  })

  it('are copied in parts', () => {
    const to = sheet(4, 4)
    copyPart({ width: 2, height: 1, dpi: 300, data: Uint8Array.of(1, 2) }, { left: 1, top: 0, right: 2, bottom: 1 }, to, 3, 2)
    expect(to.data[2 * 4 + 3]).toBe(2)
  })
})

describe('ink and paper', () => {
  it('are told apart on a page lit from one side', () => {
    const image = page()
    for (let y = 0; y < image.height; y++)
      for (let x = 0; x < image.width; x++) image.data[y * image.width + x] = ((image.data[y * image.width + x] as number) * (1 - (0.55 * x) / image.width)) | 0
    const clean = inkOf(page()).data.reduce((sum, dark) => sum + dark, 0)
    const found = inkOf(withEvenPaper(image)).data.reduce((sum, dark) => sum + dark, 0)
    expect(Math.abs(found - clean) / clean).toBeLessThan(0.03)
  })

  it('leave an evenly lit page as it is', () => {
    const image = page()
    expect(withEvenPaper(image)).toBe(image)
  })

  it('hang together in components with their measures', () => {
    const image = sheet(100, 60)
    ink(image, 10, 10, 6, 30)
    ink(image, 30, 10, 20, 4)
    ink(image, 30, 14, 4, 20)
    expect(componentsOf(inkOf(image)).map(({ left, top, right, bottom, pixels }) => [left, top, right, bottom, pixels])).toEqual([
      [10, 10, 16, 40, 180],
      [30, 10, 50, 34, 160],
    ])
    expect(strokeWidth(componentsOf(inkOf(image)).slice(0, 1))).toBe(6)
  })

  it('join components that meet further down', () => {
    const image = sheet(60, 40)
    ink(image, 5, 5, 4, 20)
    ink(image, 25, 5, 4, 20)
    ink(image, 5, 25, 24, 4)
    expect(componentsOf(inkOf(image))).toHaveLength(1)
  })
})

describe('specks', () => {
  const strewn = (count: number) => {
    const image = page()
    for (let i = 0; i < count; i++) ink(image, (i * 389) % 1590, (i * 131) % 120, 2, 2)
    const { components, image: clean } = withoutSpecks(image, componentsOf(inkOf(image)))
    return { image, clean, components }
  }

  it('in great number are cleaned away, letters stay', () => {
    const { clean, components } = strewn(4000)
    expect(components).toHaveLength(componentsOf(inkOf(page())).length)
    expect(clean.data.subarray(0, 100 * clean.width).every(value => value === 255)).toBe(true)
  })

  it('that are few are left', () => {
    const { image, clean } = strewn(200)
    expect(clean).toBe(image)
  })
})

describe('straightening', () => {
  it('finds the angle of the lines to a tenth of a degree', () => {
    for (const degrees of [-2.3, -0.4, 0.7, 3]) expect(Math.abs(skewOf(inkOf(turned(page(), degrees))) + degrees)).toBeLessThan(0.1)
  })

  it('leaves a straight page and an empty one alone', () => {
    expect(skewOf(inkOf(page()))).toBe(0)
    expect(skewOf(inkOf(sheet()))).toBe(0)
  })

  it('turns by quarters', () => {
    const image = { width: 2, height: 1, dpi: 300, data: Uint8Array.of(1, 2) }
    expect(quarterTurned(image, 1)).toMatchObject({ width: 1, height: 2, data: Uint8Array.of(1, 2) })
    expect(quarterTurned(image, 2)).toMatchObject({ width: 2, height: 1, data: Uint8Array.of(2, 1) })
    expect(quarterTurned(image, 3)).toMatchObject({ width: 1, height: 2, data: Uint8Array.of(2, 1) })
  })

  it('knows a page on its side, also when it is askew', () => {
    expect(liesOnItsSide(page())).toBe(false)
    expect(liesOnItsSide(quarterTurned(page(), 1))).toBe(true)
    expect(liesOnItsSide(quarterTurned(turned(page(), 1), 3))).toBe(true)
  })
})

describe('drawn lines', () => {
  const ruled = () => {
    const image = page(4)
    ink(image, 100, 330, 900, 3)
    ink(image, 500, 90, 3, 300)
    return image
  }

  it('are found across and upright, letters are not', () => {
    const lines = drawnLinesOf(inkOf(ruled()), 300)
    expect(lines).toEqual([
      { left: 100, right: 1000, top: 330, bottom: 333 },
      { left: 500, right: 503, top: 90, bottom: 390 },
    ])
  })

  it('are found though broken by specks', () => {
    const image = sheet()
    for (let x = 100; x < 700; x += 52) ink(image, x, 300, 50, 3)
    expect(drawnLinesOf(inkOf(image), 300)).toHaveLength(1)
  })

  it('are taken out without the letters that cross them', () => {
    const image = sheet()
    ink(image, 100, 300, 900, 3)
    ink(image, 400, 270, 8, 60)
    const source = inkOf(image)
    const clean = inkOf(withoutLines(image, source, drawnLinesOf(source, 300)))
    expect(clean.data[301 * clean.width + 150]).toBe(0)
    expect(clean.data[301 * clean.width + 404]).toBe(1)
  })
})

describe('letters', () => {
  it('tell their font size and line', () => {
    const image = sheet(1600, 300)
    printLine(image, 100, 200, 60)
    const measure = measureLetters(componentsOf(inkOf(image)), 1 / 3)
    expect(Math.abs((measure?.em ?? 0) - 58)).toBeLessThan(2)
    expect(measure?.baseline).toBeCloseTo(200, 0)
  })

  it('tell it also where few of them are tall', () => {
    const image = sheet(1600, 300)
    for (let i = 0; i < 20; i++) ink(image, 100 + 30 * i, 172, 20, 28)
    expect(Math.abs((measureLetters(componentsOf(inkOf(image)), 0)?.em ?? 0) - 58)).toBeLessThan(2)
  })

  it('are too few for a measure in a line of two', () => {
    expect(measureLetters(componentsOf(inkOf(sheet())))).toBeNull()
  })

  it('are tall as capitals, figures and those that rise', () => {
    expect(tallShareOf('BÁO CÁO 2026')).toBe(1)
    expect(tallShareOf('xã')).toBe(0)
    expect(tallShareOf('hoa')).toBeCloseTo(1 / 3)
  })
})

describe('raised marks', () => {
  const marksOf = (draw: (image: ReturnType<typeof sheet>) => void) => {
    const image = sheet(1600, 300)
    draw(image)
    const found = inkOf(image)
    return raisedMarksOf(componentsOf(found), inkBoxesOf(found, 300))
  }

  it('are found behind a word and at the start of a note', () => {
    const behind = marksOf(image => {
      const end = printLine(image, 100, 200, 43)
      ink(image, end - 4, 155, 12, 22)
    })
    expect(behind).toMatchObject([{ opens: false, top: 155 }])
    const start = marksOf(image => {
      ink(image, 100, 155, 12, 22)
      printLine(image, 122, 200, 40)
    })
    expect(start).toMatchObject([{ opens: true }])
  })

  it('are not made of tone marks, quotation marks, commas and points', () => {
    const none = marksOf(image => {
      const end = printLine(image, 100, 200, 43)
      ink(image, 100, 140, 12, 18)
      ink(image, end, 158, 5, 12)
      ink(image, end + 9, 158, 5, 12)
      ink(image, end + 30, 192, 8, 8)
    })
    expect(none).toEqual([])
  })

  it('of two figures are one', () => {
    const marks = marksOf(image => {
      const end = printLine(image, 100, 200, 43)
      ink(image, end - 4, 155, 10, 22)
      ink(image, end + 10, 155, 10, 22)
    })
    expect(marks).toHaveLength(1)
  })
})

describe('a page made ready', () => {
  it('is null when nothing is on it', () => {
    expect(prepare(sheet())).toBeNull()
  })

  it('has its side-by-side columns one under the other', () => {
    const image = sheet(2000, 900)
    for (let row = 0; row < 4; row++) {
      printLine(image, 150, 150 + 80 * row, 20, 50)
      printLine(image, 1000, 150 + 80 * row, 22, 50)
    }
    for (let row = 0; row < 4; row++) printLine(image, 100, 560 + 80 * row, 60, 50)
    const parts = prepare(image)?.sheet.parts ?? []
    expect(parts).toHaveLength(3)
    expect(parts[0]?.from.right).toBeLessThan(1000)
    expect(parts[1]?.from.left).toBeGreaterThan(900)
    expect((parts[1]?.to.top ?? 0) > (parts[0]?.to.bottom ?? Infinity)).toBe(true)
  })

  it('has the cells of a table row close together on one line', () => {
    const image = sheet(1600, 700)
    for (const y of [100, 200, 300]) ink(image, 100, y, 1400, 3)
    for (const x of [100, 600, 1100, 1498]) ink(image, x, 100, 3, 203)
    for (const y of [170, 270]) for (const x of [150, 700, 1200]) printLine(image, x, y, 6, 50)
    const { parts } = prepare(image)?.sheet ?? { parts: [] }
    expect(new Set(parts.map(part => part.zone)).size).toBe(2)
    expect(parts).toHaveLength(6)
    expect((parts[1]?.to.left ?? 0) - (parts[0]?.to.right ?? 0)).toBeLessThan(30)
  })
})
