/** Days that are shown while words are typed are counted by the commune's own week and days off. */
import { MantineProvider } from '@mantine/core'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SessionContext } from '../../app/frame/session-context.ts'
import type { Session } from '../../app/session.ts'
import { DeadlineWords } from '../meetings/deadline-words.tsx'

const session = (calendar: Session['calendar']): Session => ({
  personId: 'p',
  name: 'Lò Thị Mai',
  communeId: 'c',
  communeName: 'Xã Mường Khoa',
  calendar,
  sample: false,
  abilities: [],
  posts: [],
})

/** Ten working days behind Monday 10/8/2026; Saturday 22/8 is worked by all for Monday 31/8. */
const shown = (calendar: Session['calendar']) =>
  renderToStaticMarkup(
    <MantineProvider>
      <SessionContext value={session(calendar)}>
        <DeadlineWords value="10 ngày làm việc" on="2026-08-10" onChange={() => undefined} />
      </SessionContext>
    </MantineProvider>,
  )

test.each([
  ['the usual week', {}, '22/8/2026'],
  ['a week with Saturday', { week: [1, 2, 3, 4, 5, 6] }, '21/8/2026'],
  ['a day of its own off', { unitDays: [{ date: '2026-08-12', working: false, reference: null }] }, '24/8/2026'],
])('%s', (_, calendar, day) => expect(shown(calendar)).toContain(day))

test('what is typed for a conclusion counts from the day of the meeting, and says so', () => expect(shown({})).toContain('10/8/2026 (ngày họp)'))
