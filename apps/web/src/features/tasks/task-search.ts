import type { FigureList, TaskDays, TaskGroupKind, TaskOrder } from '@roviec/contract'
import { actKinds, taskStates, timeStates } from '@roviec/register'

/** What the list of tasks is asked for, as it stands in the address; the detail keeps it for the way back. */
export interface TaskSearch {
  tim?: string | undefined
  /** State of time. */
  han?: FigureList['timeState']
  trangThai?: FigureList['state']
  /** Id of an agency. */
  coQuan?: string | undefined
  /** Id of an agency that leads; 'khong': nobody does. */
  chuTri?: string | undefined
  linhVuc?: string | undefined
  khongLinhVuc?: true | undefined
  khongVanBan?: true | undefined
  /** Id of a document. */
  vanBan?: string | undefined
  cuaToi?: true | undefined
  /** Only what somebody still owes. */
  conMo?: true | undefined
  choGiaHan?: true | undefined
  /** What of a task lies within `tu` and `den`. */
  theo?: TaskDays | undefined
  tu?: string | undefined
  den?: string | undefined
  /** How it is shown; a table when it is not said. */
  xem?: TaskLook | undefined
  nhom?: TaskGrouping | undefined
  xep?: TaskSorting | undefined
  /** The first day shown, by month or by weeks. */
  ngay?: string | undefined
  /** Id of the task open beside the list. */
  mo?: string | undefined
  /** All tasks, though another view is seen first. */
  tatCa?: true | undefined
}

export const taskLooks = ['bang', 'lich', 'tuan'] as const
export type TaskLook = (typeof taskLooks)[number]

/** As the server knows them. */
export const taskGroupings = { coQuan: 'agency', vanBan: 'document', linhVuc: 'field', trangThai: 'state' } as const satisfies Record<string, TaskGroupKind>
export type TaskGrouping = keyof typeof taskGroupings

export const taskSortings = { moi: 'newest', cu: 'oldest', han: 'due', hanXa: '-due', chuTri: 'lead', chuTriZA: '-lead' } as const satisfies Record<
  string,
  TaskOrder
>
export type TaskSorting = keyof typeof taskSortings

const nobody = 'khong'

const rateParts = ['due', 'onTime', 'late', 'overdue', 'notYet', 'suspended'] as const
const allDays: readonly TaskDays[] = [
  'work',
  'created',
  'assigned',
  'completed',
  'due',
  ...rateParts.flatMap(part => [`first.${part}`, `agreed.${part}`] as const),
  ...actKinds.map(act => `act.${act}` as const),
]

export const taskSearch = (search: Record<string, unknown>): TaskSearch => ({
  tim: search.tim === undefined ? undefined : String(search.tim),
  han: timeStates.find(state => state === search.han),
  trangThai: taskStates.find(state => state === search.trangThai),
  coQuan: text(search.coQuan),
  chuTri: text(search.chuTri),
  linhVuc: search.linhVuc === undefined ? undefined : String(search.linhVuc),
  khongLinhVuc: yes(search.khongLinhVuc),
  khongVanBan: yes(search.khongVanBan),
  vanBan: text(search.vanBan),
  cuaToi: yes(search.cuaToi),
  conMo: yes(search.conMo),
  choGiaHan: yes(search.choGiaHan),
  theo: allDays.find(each => each === search.theo),
  tu: day(search.tu),
  den: day(search.den),
  xem: taskLooks.find(each => each === search.xem),
  nhom: keyOf(taskGroupings, search.nhom),
  xep: keyOf(taskSortings, search.xep),
  ngay: day(search.ngay),
  mo: text(search.mo),
  tatCa: yes(search.tatCa),
})

const keyOf = <All extends object>(all: All, value: unknown): keyof All | undefined => (Object.keys(all) as (keyof All & string)[]).find(key => key === value)

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const yes = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined)
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined)

/** The same, as the server is asked. */
export const askedTasks = (search: TaskSearch) => ({
  ...(search.tim ? { q: search.tim } : {}),
  ...(search.coQuan ? { agencyId: search.coQuan } : {}),
  ...(search.cuaToi ? { mine: 'true' } : {}),
  ...(search.khongVanBan ? { noDocument: 'true' } : {}),
  ...(search.xep ? { order: taskSortings[search.xep] } : {}),
  ...listOf(search),
})

/** The address of the list that a figure counts. */
export const searchOf = (list: FigureList): TaskSearch =>
  said({
    han: list.timeState,
    trangThai: list.state,
    chuTri: list.leadAgencyId === 'none' ? nobody : list.leadAgencyId,
    linhVuc: list.field,
    khongLinhVuc: list.noField && true,
    vanBan: list.documentId,
    conMo: list.open && true,
    choGiaHan: list.extensionAsked && true,
    theo: list.by,
    tu: list.from,
    den: list.to,
  })

const listOf = (search: TaskSearch): FigureList =>
  said({
    timeState: search.han,
    state: search.trangThai,
    leadAgencyId: search.chuTri === nobody ? 'none' : search.chuTri,
    field: search.linhVuc,
    noField: search.khongLinhVuc && 'true',
    documentId: search.vanBan,
    open: search.conMo && 'true',
    extensionAsked: search.choGiaHan && 'true',
    ...(search.theo ? { by: search.theo, from: search.tu, to: search.den } : {}),
  })

const said = <All extends object>(all: All): All => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as All

/** Without what is open beside it: what a view keeps. */
export const viewOf = ({ mo: _open, tatCa: _all, ngay: _day, ...view }: TaskSearch): TaskSearch => said(view)

/** The same list, shown the same way. */
export const sameView = (one: TaskSearch, other: TaskSearch): boolean => {
  const [first, second] = [viewOf(one), viewOf(other)]
  return [...new Set([...Object.keys(first), ...Object.keys(second)] as (keyof typeof first)[])].every(key => first[key] === second[key])
}

/** What narrows the list, without how it is shown. */
export const filterOf = ({ xem: _look, nhom: _group, xep: _order, ngay: _day, mo: _open, tatCa: _all, ...filter }: TaskSearch): TaskSearch => said(filter)

/** The list behind one group. */
export function searchOfGroup(grouping: TaskGrouping, key: string | null): TaskSearch {
  switch (grouping) {
    case 'coQuan':
      return { chuTri: key ?? nobody }
    case 'vanBan':
      return key === null ? { khongVanBan: true } : { vanBan: key }
    case 'linhVuc':
      return key === null ? { khongLinhVuc: true } : { linhVuc: key }
    case 'trangThai':
      return { trangThai: taskStates.find(state => state === key) }
  }
}
