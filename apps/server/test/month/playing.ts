/** A day of the month: the night's job, the morning's letters, and what people do. */
import { expect } from 'vitest'
import { sendWaiting } from '../../src/features/reminders/sending.ts'
import { tick } from '../../src/features/reminders/tick.ts'
import { until } from '../run-embedded.ts'
import { anybodyTries, aPartIsTold, somebodyActs, theLeaverHandsOver } from './acting.ts'
import { atTime, dayAfter, days, restarts, serverOff, works } from './days.ts'
import { addDuties, bringDocument, giveAPart, giveByWord, makeDuties } from './giving.ts'
import { lentPostsEnding, morning, toldOfTakenBack } from './hearing.ts'
import { daysOfChange, handsOver, leaving, lent, mergedOn, type Name } from './people.ts'
import type { World } from './world.ts'

const documentsInAll = 200
const tasksInAll = 1000

export async function play(world: World): Promise<void> {
  let documents = 0
  let last = dayAfter(days[0] as string, -1)
  for (const [index, day] of days.entries()) {
    if (serverOff.includes(day)) continue
    const { office } = world.stage
    if (serverOff.includes(dayAfter(day, -1))) {
      office.setTime(atTime(day, '00:04:00'))
      await office.restart()
    }
    office.setTime(atTime(day, '00:05:00'))
    if (index === 0) await addDuties(world)
    await makeDuties(world, day)
    await staffChanges(world, day)
    last = await lettersOf(world, last, day)
    documents += await peopleWork(world, day, documents)
    if (restarts.includes(day) || serverOff.includes(dayAfter(day))) {
      await sent(world)
      await (restarts.includes(day) ? office.restart() : office.stop())
    }
  }
  await sent(world)
}

/** Posts lent, taken back, left; two agencies become one. */
async function staffChanges({ stage, notices }: World, day: string): Promise<void> {
  if (day === days[0]) for (const each of lent) await stage.lend(each)
  if (day === mergedOn) await stage.merge(day)
  for (const each of lent.filter(({ endedOn }) => endedOn === day)) {
    await stage.takeBack(each)
    notices.push(...toldOfTakenBack(each, day))
  }
  for (const [name, lastDay] of Object.entries(leaving)) if (lastDay === day) await stage.leave(name as Name)
  if (daysOfChange.includes(day) || day === days[0]) await stage.postsChanged()
}

/** Nothing before seven, nothing twice, nothing on a day off. Gives the last morning there was. */
async function lettersOf(world: World, last: string, day: string): Promise<string> {
  const { office, deps } = world.stage
  const written = async () =>
    (await office.sql(`select id from notification where kind not like 'task.%' and kind <> 'delegation.ended' and on_day = $1`, [day])).length
  office.setTime(atTime(day, '06:59:00'))
  await tick(deps)
  expect(await written()).toBe(0)
  for (const time of ['07:00:00', '07:01:00']) {
    office.setTime(atTime(day, time))
    await tick(deps)
  }
  if (!works(day)) {
    expect(await written()).toBe(0)
    return last
  }
  const { notices, letters } = morning(world.tasks, world.unsaid, last, day)
  world.unsaid = []
  world.notices.push(...notices, ...lentPostsEnding(day))
  world.letters.set(day, letters)
  await sent(world)
  return day
}

/** Everything that may leave has left; what the server's own job has in hand is not taken twice. */
async function sent({ stage }: World): Promise<void> {
  const { office, deps, commune } = stage
  await sendWaiting(deps, commune.id)
  await until(async () => (await office.sql(`select id from message where state <> 'sent' and next_at <= $1 limit 1`, [deps.clock.now()])).length === 0)
}

async function peopleWork(world: World, day: string, documents: number): Promise<number> {
  const { stage } = world
  let minute = 0
  const step = async (times: number, work: () => Promise<unknown>): Promise<void> => {
    for (let i = 0; i < times; i++) {
      stage.office.setTime(new Date(Date.parse(atTime(day, '08:00:00')) + minute++ * 60_000).toISOString())
      await work()
    }
  }
  if (!works(day)) {
    await step(2, () => somebodyActs(world, day))
    return 0
  }
  const brought = Math.min(10, documentsInAll - documents)
  let number = documents
  await step(brought, () => bringDocument(world, day, ++number))
  await step(day === days.at(-1) ? tasksInAll - world.tasks.length - 3 : 14, () => giveByWord(world, day))
  await step(3, () => giveAPart(world, day))
  for (let round = 0; round < 3; round++) {
    await step(10, () => somebodyActs(world, day))
    await step(2, () => anybodyTries(world, day))
    await step(1, () => aPartIsTold(world, day))
  }
  if (day === leaving[handsOver.from]) await step(1, () => theLeaverHandsOver(world, day))
  return brought
}
