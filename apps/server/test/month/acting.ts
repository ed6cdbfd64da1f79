/** What people do with their tasks on a day: mostly what they may, now and then what the table must refuse. */
import { expect } from 'vitest'
import { AppError } from '../../src/app-error.ts'
import { handOver } from '../../src/features/tasks/hand-over.ts'
import { tellPart } from '../../src/features/tasks/life-commands.ts'
import { newId } from '../../src/platform/ids.ts'
import { Refused } from '../caller.ts'
import { dayAfter } from './days.ts'
import { toldOfAct, toldOfLoss, toldOfPart } from './hearing.ts'
import { carryOut, isOpen, type Kind, kinds, type Meant, refusal, type State, type Task, table } from './model.ts'
import { type Agency, agencies, answering, handsOver, leaders, merged, mergedOn, type Name, names } from './people.ts'
import { everybodyOn, isOn, posts } from './standing.ts'
import type { World } from './world.ts'

/** How often what is done with a task that stands there. */
const usual: Record<State, Partial<Record<Kind, number>>> = {
  assigned: {
    accept: 40,
    return: 5,
    assignAgain: 3,
    progress: 10,
    submit: 8,
    askExtension: 8,
    putInCharge: 10,
    changeDeadline: 4,
    putUnderLeader: 3,
    remind: 3,
    suspend: 3,
    cancel: 4,
  },
  accepted: { progress: 35, submit: 22, return: 6, askExtension: 12, putInCharge: 10, changeDeadline: 5, assignAgain: 3, suspend: 5, cancel: 2 },
  inProgress: { submit: 43, progress: 22, askExtension: 14, putInCharge: 6, changeDeadline: 4, suspend: 9, assignAgain: 2, cancel: 2 },
  submitted: { confirm: 62, sendBack: 16, takeBack: 9, putInCharge: 3, putUnderLeader: 3, cancel: 1 },
  returned: { assignAgain: 70, changeDeadline: 10, putUnderLeader: 5, cancel: 15 },
  suspended: { resume: 70, putUnderLeader: 5, cancel: 12 },
  completed: { reopen: 1 },
  cancelled: {},
}

/** One thing that somebody does; false where nobody is there to do it. */
export async function somebodyActs(world: World, day: string): Promise<boolean> {
  const { chance, tasks } = world
  const task = chance.pick(chance.oneOf(40) ? tasks.filter(({ state }) => state === 'completed') : tasks.filter(isOpen))
  if (task === undefined) return false
  const kind: Kind = task.wish !== null && chance.oneOf(2) ? chance.pick(['grantExtension', 'refuseExtension']) : chance.weighed(usual[task.state])
  const able = everybodyOn(table[kind][0], task.agency, day).filter(name => refusal(task, kind, name, day, tasks) === null)
  if (able.length === 0) return false
  await act(world, task, kind, chance.pick(able), day)
  return true
}

/** Anything by anybody: done or refused as the table says. */
export async function anybodyTries(world: World, day: string): Promise<void> {
  const { chance } = world
  await act(world, chance.pick(world.tasks), chance.pick(kinds), chance.pick(names), day)
}

async function act(world: World, task: Task, kind: Kind, by: Name, day: string): Promise<void> {
  const { stage } = world
  const meant = { ...meaning(world, task, kind, day), by, on: day }
  const no = whyNot(world, task, meant)
  const done = stage.act(by, task, meant.act)
  if (no !== null) {
    const code = await done.then(() => 'done', codeOf)
    expect(`${kind} ${task.state} by ${by}: ${code}`).toBe(`${kind} ${task.state} by ${by}: ${no}`)
    world.refused++
    return
  }
  await done
  const before = { ...task }
  carryOut(task, meant)
  world.acts.push({ kind, task, on: day, state: task.state })
  world.tell(toldOfAct(kind, task, by, day, { trouble: meant.act.kind === 'progress' && meant.act.trouble === true, nobody: meant.person === null }))
  if (kind === 'assignAgain') world.tell(toldOfLoss(before, task, by, day))
}

function whyNot({ tasks }: World, task: Task, { act, by, on, agency }: Meant): string | null {
  const usualReason = refusal(task, act.kind, by, on, tasks)
  if (usualReason !== null || act.kind !== 'assignAgain') return usualReason
  return task.state !== 'returned' && agency === task.agency ? 'task.same-lead' : null
}

const codeOf = (error: unknown): string => {
  if (error instanceof AppError) return error.code
  if (error instanceof Refused) return error.refusal.id
  throw error
}

const later = (day: string | null, today: string): string => (day === null || day < today ? today : day)

/** What is said with an act. */
function meaning({ stage, chance, tasks }: World, task: Task, kind: Kind, day: string): Omit<Meant, 'by' | 'on'> {
  const reason = `vì việc số ${tasks.indexOf(task)}`
  switch (kind) {
    case 'return':
      return { act: { kind, why: chance.pick(['wrongAddressee', 'unclear', 'other']), reason } }
    case 'assignAgain': {
      const agency = chance.pick(givenAgain(task, day))
      return { act: { kind, leadAgencyId: stage.agency(agency), reason }, agency }
    }
    case 'progress':
      return { act: { kind, note: reason, percent: chance.oneOf(3) ? null : chance.below(100), ...(chance.oneOf(6) ? { trouble: true } : {}) } }
    case 'submit':
      return { act: { kind, product: { documentReference: null, fileSha256: null, figure: null, words: reason } } }
    case 'confirm':
    case 'remind':
      return { act: { kind, note: '' } }
    case 'askExtension':
      return { act: { kind, id: newId(), dueOn: dayAfter(later(task.due, day), 1 + chance.below(15)), reason } }
    case 'grantExtension': {
      const wished = task.wish?.due ?? dayAfter(day)
      return { act: { kind, id: task.wish?.id ?? newId(), dueOn: chance.oneOf(3) ? dayAfter(task.due ?? day) : wished, reason: '' } }
    }
    case 'refuseExtension':
      return { act: { kind, id: task.wish?.id ?? newId(), reason } }
    case 'changeDeadline':
      return { act: { kind, id: newId(), dueOn: dayAfter(later(task.due, day), chance.below(8)), reason } }
    case 'putInCharge': {
      const person = chance.oneOf(8)
        ? null
        : chance.pick(
            everybodyOn('lead', task.agency, day)
              .filter(name => !leaders.includes(name))
              .concat(answering[task.agency]),
          )
      return { act: { kind, personId: person ? stage.person(person) : null }, person: person ?? null }
    }
    case 'putUnderLeader': {
      const person = chance.oneOf(8) ? null : chance.pick(leaders)
      return { act: { kind, personId: person && stage.person(person) }, person }
    }
    case 'accept':
    case 'takeBack':
    case 'resume':
      return { act: { kind } }
    default:
      return { act: { kind, reason } }
  }
}

/** Another agency; one that sent it back may also be asked once more. */
const givenAgain = (task: Task, day: string): Agency[] =>
  (Object.keys(agencies) as Agency[]).filter(
    each =>
      !['party', 'inspection', day < mergedOn ? 'alliance' : ''].includes(each) &&
      !(day >= mergedOn && merged.includes(each)) &&
      (each !== task.agency || task.state === 'returned'),
  )

/** A supporting agency tells of its own part. */
export async function aPartIsTold(world: World, day: string): Promise<void> {
  const { chance, tasks, stage } = world
  const able = tasks.filter(task => task.supporting.length > 0 && !task.restricted && isOpen(task) && task.state !== 'suspended')
  const task = chance.pick(able)
  const position = chance.below(task.supporting.length)
  const part = task.supporting[position] as Task['supporting'][number]
  const by = chance.pick(everybodyOn('lead', part.agency, day))
  if (by === undefined) return
  const state = chance.pick(['inProgress', 'done'] as const)
  await tellPart(stage.deps, await stage.actor(by), { taskId: task.id, position, state, note: '' })
  if (state === 'done' && part.state !== 'done') world.tell(toldOfPart(task, by, day))
  part.state = state
}

/** Everything somebody is in charge of, to a colleague. */
export async function theLeaverHandsOver(world: World, day: string): Promise<void> {
  const { stage, tasks } = world
  const { from, to, by } = handsOver
  const result = await handOver(stage.deps, await stage.actor(by), { fromPersonId: stage.person(from), toPersonId: stage.person(to) })
  const moved = tasks.filter(task => task.inCharge === from && ['assigned', 'accepted', 'inProgress', 'submitted'].includes(task.state) && !task.restricted)
  const may = moved.filter(task => isOn('lead', by, task.agency, day) && posts(to, day).some(({ agency }) => agency === task.agency))
  expect(result.handed).toBe(may.length)
  for (const task of may) {
    const act = { kind: 'putInCharge' as const, personId: stage.person(to) }
    carryOut(task, { act, by, on: day, person: to })
    world.acts.push({ kind: 'putInCharge', task, on: day, state: task.state })
    world.tell(toldOfAct('putInCharge', task, by, day))
  }
}
