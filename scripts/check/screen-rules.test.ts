import { describe, expect, it } from 'vitest'
import { checkSentences } from './check-sentences.ts'

const inScreen = (text: string, path = 'apps/web/src/features/today/today-screen.tsx') => checkSentences({ path, text })

describe('checkSentences', () => {
  it.each([
    ["const title = 'Hôm nay'", 'a string'],
    ['const title = `Văn bản`', 'a template'],
    ["const title = 'H\\u00f4m nay'", 'an escape'],
    ['const screen = <p>Hôm nay</p>', 'text of an element'],
    ['const screen = <p>Today</p>', 'text in English'],
    ['const screen = <p>{count} rows</p>', 'text beside a value'],
    ['const screen = <img alt="Mark" />', 'an attribute that is read aloud'],
    ['const screen = <button aria-label="Close" />', 'a label'],
    ["const screen = <Field label={'Tên'} />", 'a label in braces'],
  ])('refuses %s (%s)', text => {
    expect(inScreen(text)).toMatchObject([{ rule: 'sentences', line: 1 }])
  })

  it.each([
    "const title = t('nav.today')",
    'const screen = <p>{t("nav.today")} · {count}</p>',
    'const screen = <p className="main" id="cho-duyet">·</p>',
    'const screen = <Link to="/van-ban">{title}</Link>',
    'const screen = <button aria-label={t("action.close")} />',
    "const key = event.key === 'Enter'",
    '// đọc xong 5 phút trước\nconst x = 1',
    'const screen = <section aria-labelledby="found" />',
  ])('allows %s', text => {
    expect(inScreen(text)).toEqual([])
  })

  it('looks at screens only: not at tests, the words themselves, the server', () => {
    const text = "const title = 'Hôm nay'"
    expect(inScreen(text, 'apps/web/src/i18n/dates.ts')).toEqual([])
    expect(inScreen(text, 'apps/web/src/app/router.test.ts')).toEqual([])
    expect(inScreen(text, 'apps/web/test/browser/frame.test.ts')).toEqual([])
    expect(inScreen(text, 'apps/server/src/main.ts')).toEqual([])
  })
})
