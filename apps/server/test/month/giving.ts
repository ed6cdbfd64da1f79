/** Where the tasks of the month come from: documents, word of mouth, parts of other tasks, duties that come again. */
import { expect } from 'vitest'
import { registerDocument } from '../../src/features/documents/commands.ts'
import { makeDutyTasks } from '../../src/features/duties/commands.ts'
import { acceptMany } from '../../src/features/review/commands.ts'
import { createOwnTask } from '../../src/features/tasks/create-command.ts'
import { newId } from '../../src/platform/ids.ts'
import { dayAfter, days, weekday } from './days.ts'
import { toldOfNew } from './hearing.ts'
import { isOpen, newTask, type Task } from './model.ts'
import { type Agency, agencies, merged, mergedOn, type Name, villages } from './people.ts'
import { everybodyOn } from './standing.ts'
import type { World } from './world.ts'

/** Who may be given something on a day. */
const giveable = (day: string): Agency[] =>
  (Object.keys(agencies) as Agency[]).filter(
    each => !['party', 'inspection', day < mergedOn ? 'alliance' : ''].includes(each) && !(day >= mergedOn && merged.includes(each)),
  )

const inWords = (day: string): string => day.split('-').toReversed().map(Number).join('/')
const works = ['rà soát hồ sơ đất đai', 'vận động hộ dân làm vệ sinh', 'tổng hợp số liệu', 'xây dựng phương án', 'kiểm tra việc thực hiện', 'báo cáo kết quả']

function leadAndOthers({ chance }: World, day: string): { lead: Agency; others: Agency[] } {
  const lead = chance.pick(giveable(day))
  const others = Array.from({ length: chance.weighed({ 0: 6, 1: 3, 2: 1 }) as unknown as number }, () => chance.pick(giveable(day)))
  return { lead, others: [...new Set(others)].filter(each => each !== lead) }
}

/** Three tasks, each with its deadline; some papers came late, some are restricted, some are in the register before their tasks are. */
export async function bringDocument(world: World, day: string, number: number): Promise<void> {
  const { stage, chance } = world
  const issuedOn = dayAfter(day, -chance.below(4))
  const meant = [1, 2, 3].map(each => ({
    ...leadAndOthers(world, day),
    due: dayAfter(issuedOn, 1 + chance.below(34)),
    words: `${chance.pick(works)} đợt ${number}.${each}`,
  }))
  const lines = meant.map(({ lead, others, due, words }, index) => {
    const withOthers = others.length === 0 ? '' : `, phối hợp với ${others.map(each => agencies[each]).join(', ')}`
    return `${index + 1}. Giao ${agencies[lead]} chủ trì${withOthers} ${words}, hoàn thành chậm nhất ngày ${inWords(due)}.`
  })
  const [year, month, date] = issuedOn.split('-').map(Number)
  const head = `ĐẢNG ỦY XÃ AN KHÊ THƯỢNG\nSố ${number}-KL/ĐU\nAn Khê Thượng, ngày ${String(date).padStart(2, '0')} tháng ${month} năm ${year}\n\nKẾT LUẬN\nvề công việc đợt ${number}\n\n`
  const documentId = await stage.bring('clerk', `kl-${number}.txt`, `${head}${lines.join('\n')}\n`)
  const restricted = number % 40 === 7
  if (restricted) await stage.over('clerk').documents.change({ id: documentId, version: 1, change: { restricted: true } })
  const [reviewer, registrar] = [chance.pick(['clerk', 'scribe', 'chair'] as const), chance.pick(['scribe', 'keeper', 'admin'] as const)]
  const accept = async () => acceptMany(stage.deps, await stage.actor(reviewer), documentId, { complete: 'task' })
  const register = async () => registerDocument(stage.deps, await stage.actor(registrar), documentId, restricted ? 2 : 1)
  const registeredFirst = number % 5 === 0
  for (const step of registeredFirst ? [register, accept] : [accept, register]) await step()
  const rows = await stage.office.sql(
    `select t.id::text, t.content, t.lead_agency_id::text as lead, t.first_due_on::text as due,
       array(select s.agency_id::text from task_supporting s where s.task_id = t.id order by s.position) as others
     from task t join review_item r on r.id = t.review_item_id where t.document_id = $1 order by r.position`,
    [documentId],
  )
  expect(rows.map(({ lead, due, others }) => ({ lead, due, others }))).toEqual(
    meant.map(({ lead, due, others }) => ({ lead: stage.agency(lead), due, others: others.map(stage.agency) })),
  )
  for (const [index, { id, content }] of rows.entries()) {
    const { lead: agency, others, due, words } = meant[index] as (typeof meant)[number]
    expect(content).toContain(words)
    const supporting = others.map(each => ({ agency: each, state: 'assigned' }))
    const given = { id: String(id), content: String(content), agency, supporting, due, restricted, documentId, givenBy: reviewer }
    const task = newTask({ ...given, assignedOn: issuedOn, createdOn: day })
    world.tasks.push(task)
    world.tell(toldOfNew(task, registeredFirst ? reviewer : registrar, day))
  }
}

/** By the office or a leader. */
export async function giveByWord(world: World, day: string): Promise<void> {
  const { chance } = world
  const by = chance.pick(everybodyOn('assigner', 'party', day))
  const { lead, others } = leadAndOthers(world, day)
  const due = chance.oneOf(6) ? null : dayAfter(day, chance.below(36))
  await create(world, day, by, {
    agency: lead,
    due,
    supporting: others,
    leader: chance.oneOf(4) ? chance.pick(['chair', 'viceChair', 'secretary'] as const) : null,
  })
}

/** A part of an open task, by who gave or leads it. */
export async function giveAPart(world: World, day: string): Promise<void> {
  const { chance } = world
  const parent = chance.pick(world.tasks.filter(task => task.parent === null && isOpen(task) && task.state !== 'submitted' && !task.restricted))
  const by = chance.pick([
    ...everybodyOn('assigner', parent.agency, day),
    ...everybodyOn('lead', parent.agency, day),
    ...everybodyOn('lead', parent.agency, day),
  ])
  await create(world, day, by, {
    agency: chance.pick([...villages, parent.agency].filter(each => giveable(day).includes(each))),
    due: parent.due !== null && parent.due >= day ? parent.due : null,
    supporting: [],
    leader: null,
    parent,
  })
}

interface Given {
  agency: Agency
  due: string | null
  supporting: Agency[]
  leader: Name | null
  parent?: Task
}

async function create(world: World, day: string, by: Name, { agency, due, supporting, leader, parent }: Given): Promise<void> {
  const { stage, chance } = world
  const [id, field] = [newId(), chance.pick(['Kinh tế', 'Văn hóa - xã hội', 'Nội vụ', null])]
  const content = `${chance.pick(works)} số ${world.tasks.length}`
  const input = {
    id,
    content,
    leadAgencyId: stage.agency(agency),
    supportingAgencyIds: supporting.map(stage.agency),
    dueOn: due,
    deadlineText: null,
    deliverable: null,
    field,
    leaderPersonId: leader && stage.person(leader),
    ...(parent ? { parentId: parent.id } : {}),
  }
  if (stage.hasSession(by)) await stage.over(by).tasks.create(input)
  else await createOwnTask(stage.deps, await stage.actor(by), input)
  const parts = supporting.map(each => ({ agency: each, state: 'assigned' }))
  const task = newTask({ id, content, agency, due, field, leader, supporting: parts, givenBy: by, parent: parent ?? null, assignedOn: day, createdOn: day })
  world.tasks.push(task)
  world.tell(toldOfNew(task, by, day))
}

interface Duty {
  rhythm: string
  agency: Agency
  ahead: number
  /** Every day on which it is due, as one sees on the calendar. */
  days: string[]
}
const every = (day: number): string[] =>
  days.concat(Array.from({ length: 20 }, (_, i) => dayAfter(days.at(-1) as string, i + 1))).filter(each => weekday(each) === day)
const duties: Duty[] = [
  { rhythm: 'thứ Sáu hằng tuần', agency: 'economy', ahead: 7, days: every(5) },
  { rhythm: 'thứ Hai hằng tuần', agency: 'health', ahead: 3, days: every(1) },
  { rhythm: 'ngày 02 hằng tháng', agency: 'police', ahead: 20, days: ['2026-09-02', '2026-10-02'] },
  { rhythm: 'ngày 25 hằng tháng', agency: 'culture', ahead: 20, days: ['2026-08-25', '2026-09-25'] },
  { rhythm: 'hằng quý', agency: 'front', ahead: 60, days: ['2026-09-30'] },
  ...villages.map(agency => ({ rhythm: 'thứ Tư hằng tuần', agency, ahead: 5, days: every(3) })),
]

export async function addDuties({ stage }: World): Promise<void> {
  for (const { rhythm, agency, ahead } of duties)
    await stage
      .over('clerk')
      .duties.add({ id: newId(), content: `Báo cáo ${rhythm}`, leadAgencyId: stage.agency(agency), rhythmText: rhythm, daysAhead: ahead })
}

/** What comes near becomes a task, once. */
export async function makeDuties(world: World, day: string): Promise<void> {
  const { stage } = world
  await makeDutyTasks(stage.deps)
  const all = await stage.office.sql(
    `select t.id::text, t.first_due_on::text as due, d.rhythm_text as rhythm, d.lead_agency_id::text as lead from task t join recurring_duty d on d.id = t.duty_id order by due`,
  )
  for (const { rhythm, agency, ahead, days: due } of duties) {
    const made = all.filter(row => row.rhythm === rhythm && row.lead === stage.agency(agency))
    expect(made.map(row => row.due)).toEqual(due.filter(each => each <= dayAfter(day, ahead)))
    for (const row of made.filter(({ id }) => !world.tasks.some(task => task.id === id))) {
      const task = newTask({
        id: String(row.id),
        content: `Báo cáo ${rhythm}`,
        agency,
        due: String(row.due),
        givenBy: 'clerk',
        assignedOn: day,
        createdOn: day,
      })
      world.tasks.push(task)
      world.tell(toldOfNew(task, 'clerk', day))
    }
  }
}
