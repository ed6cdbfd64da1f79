/** A commune that works on Saturdays and takes a day of its own off: wherever days are counted, they are its days. */
import { calendarOf, communeSettings, deadlineFromPhrase, localDate } from '@roviec/register'
import { beforeAll, expect, test } from 'vitest'
import { type Member, type Office, startOffice, type TestCommune } from '../../../test/office.ts'
import { bringDocument, textFile } from '../../../test/send-file.ts'
import { newId } from '../../platform/ids.ts'

let office: Office
let commune: TestCommune
let clerk: Member
let agencyId: string

beforeAll(async () => {
  office = await startOffice()
  commune = await office.found()
  clerk = await commune.invite('office')
  agencyId = await commune.agency('Phòng Kinh tế')
})

/** Counted from Monday 10/8/2026. */
async function counted() {
  const { tasks, meetings, review, dashboard, registers, session, duties } = clerk.api
  const now = localDate('2026-08-10')
  const { calendar } = await session.current()
  /** As the screens show it while it is typed. */
  const preview = (words: string) => {
    const meaning = deadlineFromPhrase(words, { anchor: now, anchorOf: 'today', today: now, calendar: calendarOf(communeSettings({ calendar })) })
    return meaning.kind === 'refused' ? null : meaning.date
  }
  const rhythm = 'ngày 15 hằng tháng'
  const dutyId = newId()
  await duties.add({ id: dutyId, content: 'Báo cáo tháng', leadAgencyId: agencyId, rhythmText: rhythm })
  const [made] = await office.sql('select min(first_due_on)::text as due from task where duty_id = $1', [dutyId])
  const task = await tasks.create({ id: newId(), content: 'Kiểm tra đập tràn', leadAgencyId: agencyId, dueOn: '2026-08-18' })
  const { id } = await meetings.put({ id: newId(), version: null, kind: 'meeting', title: 'Giao ban', on: '2026-08-10', startsAt: '08:00' })
  const said = await meetings.putItem({ id, itemId: newId(), version: null, content: 'Nạo vét mương', deadlineText: '10 ngày làm việc' })
  const documentId = await bringDocument(
    clerk,
    textFile(`${id}.txt`, `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố 5-TB/ĐU\nAn Khê Thượng, ngày 10 tháng 8 năm 2026\n\nTHÔNG BÁO\n${id}\n`),
  )
  const { deadline } = await review.readDeadline({ documentId, text: '10 ngày làm việc' })
  const { rows } = await tasks.list({ timeState: 'dueSoon', limit: 100 })
  office.setTime('2026-08-17T02:00:00Z')
  const { changes } = await dashboard.overview({ from: '2026-08-01', to: '2026-08-31' })
  office.setTime('2026-08-10T02:00:00Z')
  return {
    left: task.workingDaysLeft,
    soon: rows.some(row => row.id === task.id),
    today: (await registers.today({})).dueTasks.some(row => row.id === task.id),
    previews: [preview('10 ngày làm việc'), preview(rhythm) === made?.due],
    meeting: said.items[0]?.dueOn,
    review: deadline?.date,
    yesterday: changes.since,
  }
}

test('lists, details, deadlines that are typed and the page of the leaders', async () => {
  expect(await counted()).toEqual({
    left: 6,
    soon: false,
    today: false,
    previews: ['2026-08-22', true],
    meeting: '2026-08-22',
    review: '2026-08-22',
    yesterday: '2026-08-14',
  })
  const own = {
    calendar: { week: [1, 2, 3, 4, 5, 6], unitDays: ['11', '12', '13', '14'].map(day => ({ date: `2026-08-${day}`, working: false, reference: null })) },
  }
  await office.sql('update commune set settings = $1', [JSON.stringify(own)])
  expect(await counted()).toEqual({
    left: 3,
    soon: true,
    today: true,
    previews: ['2026-08-26', true],
    meeting: '2026-08-26',
    review: '2026-08-26',
    yesterday: '2026-08-15',
  })
})
