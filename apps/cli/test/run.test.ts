/** The command line from the words typed to exit code, stdout and stderr, with real files and the real reader. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { vi } from '../src/locales/vi.ts'
import { run } from '../src/run.ts'
import { secrecyLawOn } from '../src/secrecy-law.ts'

const folder = mkdtempSync(join(tmpdir(), 'roviec-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const letter = `ĐẢNG BỘ TỈNH TRƯỜNG SƠN                ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY XÃ AN KHÊ THƯỢNG
*                An Khê Thượng, ngày 12 tháng 3 năm 2026
Số 27-KL/ĐU

KẾT LUẬN
của Ban Thường vụ Đảng ủy về công tác bảo vệ bí mật nhà nước

1. Ủy ban nhân dân xã:
- Chỉ đạo Phòng Kinh tế rà soát hồ sơ, báo cáo trước ngày 15/4/2026.
- Tăng cường tuyên truyền Luật Bảo vệ bí mật nhà nước.
`

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, text)
  return path
}

async function roviec(...words: string[]): Promise<{ exit: number; out: string; err: string }> {
  return withInput('', ...words)
}

async function withInput(input: string, ...words: string[]): Promise<{ exit: number; out: string; err: string }> {
  const out: string[] = []
  const err: string[] = []
  const exit = await run(words, {
    out: text => void out.push(text),
    err: text => void err.push(text),
    columns: 100,
    colour: false,
    outIsTerminal: false,
    errIsTerminal: false,
    readStdin: async () => Buffer.from(input),
  })
  return { exit, out: out.join(''), err: err.join('') }
}

const path = file('ket luan.txt', letter)

describe('read', () => {
  it('prints a summary for people', async () => {
    const { exit, out, err } = await roviec('read', path)
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    expect(out).toMatch(/^╭─+╮\n│ KẾT LUẬN/)
    expect(out).toContain('NHIỆM VỤ (2)')
  })

  it('prints the whole Reading with --json', async () => {
    const { exit, out } = await roviec('read', path, '--json')
    const reading = JSON.parse(out)
    expect(exit).toBe(0)
    expect(reading).toMatchObject({ schema: 'roviec.reading/1', source: { name: 'ket luan.txt', mediaType: 'text/plain' } })
    for (const { quote, span } of reading.tasks) expect(reading.text.slice(...span)).toBe(quote)
  })

  it('reads standard input', async () => {
    const { exit, out } = await withInput(letter, 'read', '-', '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out).tasks).toHaveLength(2)
  })

  it('speaks English when asked', async () => {
    expect((await roviec('read', path, '--lang', 'en')).out).toContain('TASKS (2)')
  })

  it('knows the agencies of a register', async () => {
    const register = file('agencies.json', JSON.stringify([{ id: 'ubnd', name: 'Ủy ban nhân dân xã An Khê Thượng', aliases: ['Ủy ban nhân dân xã'] }]))
    const { exit, out } = await roviec('read', path, '--json', '--agencies', register)
    expect(exit).toBe(0)
    expect(JSON.parse(out).tasks.flatMap((task: { lead: { agencyId?: string }[] }) => task.lead.map(({ agencyId }) => agencyId))).toContain('ubnd')
  })
})

describe('read FOLDER --jsonl', () => {
  it('prints one Reading a line in a fixed order, and tells the rest on stderr', async () => {
    const below = join(folder, 'many')
    file('many/b.txt', letter)
    file('many/a/a.txt', letter)
    file('many/data.json', '{}')
    file('many/.hidden.txt', letter)
    file('many/broken.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]))
    const { exit, out, err } = await roviec('read', below, '--jsonl')
    const lines = out.trimEnd().split('\n')
    expect(lines.map(line => JSON.parse(line).source.name)).toEqual(['a/a.txt', 'b.txt'])
    expect(err).toContain('[1/3] a/a.txt')
    expect(err).toContain(vi.progress.folderDone(2, 1, 1))
    expect(exit).toBe(2)
  })

  it('tells of a folder that is closed, and reads the others', async () => {
    file('closed/a.txt', letter)
    file('closed/shut/b.txt', letter)
    chmodSync(join(folder, 'closed/shut'), 0o000)
    const { exit, out, err } = await roviec('read', join(folder, 'closed'), '--jsonl')
    chmodSync(join(folder, 'closed/shut'), 0o755)
    // root may open every folder
    const root = process.getuid?.() === 0 || process.platform === 'win32'
    expect(out.trimEnd().split('\n')).toHaveLength(root ? 2 : 1)
    expect({ exit, told: err.includes('không có quyền đọc') }).toEqual(root ? { exit: 0, told: false } : { exit: 2, told: true })
  })

  it('asks for --jsonl when it is left out, with a command that can be typed', async () => {
    expect(vi.usage.folder('thư mục')).toContain('read "thư mục" --jsonl')
    expect(await roviec('read', folder)).toEqual({ exit: 2, out: '', err: `${vi.usage.folder(folder)}\n` })
  })
})

describe('the stages', () => {
  it('text prints the text that lines and columns count in; --json what was extracted', async () => {
    expect((await roviec('text', path)).out).toContain('Chỉ đạo Phòng Kinh tế rà soát hồ sơ')
    expect(JSON.parse((await roviec('text', path, '--json')).out)).toMatchObject({
      name: 'ket luan.txt',
      hints: expect.any(Array),
      text: expect.stringContaining('KẾT LUẬN'),
    })
  })

  it('structure and findings print their parts of the Reading', async () => {
    expect(Object.keys(JSON.parse((await roviec('structure', path, '--json')).out))).toEqual(['header', 'outline', 'footnotes', 'tables'])
    expect(Object.keys(JSON.parse((await roviec('findings', path, '--json')).out))).toEqual(['citations', 'tasks', 'indicators'])
    expect((await roviec('structure', path)).out).toContain('BỐ CỤC')
    expect((await roviec('findings', path)).out).toContain('NHIỆM VỤ (2)')
  })
})

describe('check', () => {
  const wrong = file('wrong.txt', `${letter}\n2. Kết quả\nBáo cáo kết quả trước ngày 31/11/2026.\n`)

  it('prints file:line:col severity code message, and ends with 1 when there is an error', async () => {
    const { exit, out } = await roviec('check', wrong, 'date-invalid')
    expect(exit).toBe(1)
    expect(out).toMatch(/^.*wrong\.txt:\d+:\d+ error date-invalid \p{Lu}.*\.\n$/u)
  })

  it('runs only the checks that are named', async () => {
    expect(await roviec('check', wrong, 'weekday-mismatch')).toEqual({ exit: 0, out: '', err: '' })
  })

  it('prints the problems as JSON', async () => {
    const { exit, out } = await roviec('check', wrong, 'date-invalid', '--json')
    expect(exit).toBe(1)
    expect(JSON.parse(out)).toMatchObject([{ code: 'date-invalid', severity: 'error', blame: 'author' }])
  })

  it('refuses a code that does not exist, naming those that do', async () => {
    const { exit, err } = await roviec('check', wrong, 'ratio')
    expect(exit).toBe(2)
    expect(err).toContain('ratio-mismatch')
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a missing file', () => join(folder, 'none.docx'), /không có tệp này/],
    ['an empty file', () => file('empty.txt', ''), /rỗng/],
    ['a program', () => file('program.exe', Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 0xff, 0xff, 0, 0])), /không phải loại văn bản/],
    ['a folder, for one file', () => folder, /là thư mục/],
  ])('%s is one clear line and exit code 2', async (_, make, message) => {
    for (const verb of ['read', 'check', 'text', 'structure', 'findings']) {
      const { exit, out, err } = await roviec(verb, make())
      expect({ exit, out }).toEqual({ exit: 2, out: '' })
      expect(err).toMatch(message)
      expect(err.trimEnd()).not.toContain('\n')
    }
  })

  it.each([
    ['a folder', () => folder, /không phải tệp/],
    ['a missing file', () => join(folder, 'none.json'), /không có tệp này/],
  ])('%s for a register', async (_, make, message) => {
    const { exit, err } = await roviec('read', path, '--agencies', make())
    expect(exit).toBe(2)
    expect(err).toMatch(message)
  })

  it('a name that no system allows', async () => expect((await roviec('read', 'x'.repeat(300))).err).toMatch(/không có tệp này/))

  it('empty standard input is called by its name', async () => {
    expect((await withInput('', 'read', '-')).err).toBe(`${vi.open.refused(vi.open.standardInput, vi.refusals.empty({}))}\n`)
  })

  it('a folder without documents', async () => {
    const none = join(folder, 'none')
    mkdirSync(none)
    expect(await roviec('read', none, '--jsonl')).toEqual({ exit: 0, out: '', err: `${vi.progress.emptyFolder(none)}\n` })
  })

  it('a register that is none', async () => {
    const { exit, err } = await roviec('read', path, '--agencies', path)
    expect({ exit, err }).toEqual({ exit: 2, err: `${vi.open.badAgencies(path)}\n` })
  })
})

describe('a state-secret mark', () => {
  const secrecyLaw = secrecyLawOn(new Date().toISOString().slice(0, 10))
  const secret = file('mat.txt', letter.replace('Số 27-KL/ĐU', 'Số 27-KL/ĐU\nTỐI MẬT'))

  it.each([
    'read',
    'check',
    'text',
    'structure',
    'findings',
  ])('is refused by %s with exit code 3, the article of the law and no word of the document', async verb => {
    for (const form of [[], ['--json'], ['--jsonl']]) {
      const { exit, out, err } = await roviec(verb, secret, ...form)
      expect({ exit, out }).toEqual({ exit: 3, out: '' })
      expect(err).toBe(`${vi.open.secret('TỐI MẬT', secrecyLaw)}\n`)
      expect(err).not.toContain('An Khê')
    }
  })

  it('stops nothing else in a folder, but shows in the exit code', async () => {
    file('mixed/a.txt', letter)
    file('mixed/b.txt', letter.replace('Số 27-KL/ĐU', 'Số 27-KL/ĐU\nMẬT'))
    const { exit, out, err } = await roviec('read', join(folder, 'mixed'), '--jsonl')
    expect(exit).toBe(3)
    expect(out.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toContain(secrecyLaw.number)
  })

  it('is not seen in running text about state secrets', async () => expect((await roviec('read', path)).exit).toBe(0))
})

describe('usage', () => {
  it('prints help and version on stdout', async () => {
    expect(await roviec('--help')).toEqual({ exit: 0, out: `${vi.help}\n`, err: '' })
    expect((await roviec('read', '--help', '--lang', 'en')).out).toMatch(/^Rõ Việc reads/)
    expect((await roviec('help')).out).toBe(`${vi.help}\n`)
    expect((await roviec('--version')).out).toMatch(/^roviec \d+\.\d+\.\d+\n$/)
  })

  it.each([
    [[]],
    [['raed', 'x']],
    [['read']],
    [['read', 'x', '--xml']],
    [['read', 'x', '--lang', 'fr']],
    [['read', 'x', '--lang']],
  ])('%j ends with 2 and one line on stderr', async words => {
    const { exit, out, err } = await roviec(...words)
    expect({ exit, out }).toEqual({ exit: 2, out: '' })
    expect(err).toMatch(/^[^\n]+\n$/)
  })
})
