import type { FigureList, TaskDays, TaskGroupKind, TaskOrder } from '@roviec/contract'
import { actKinds, rateParts, taskStates, timeStates } from '@roviec/register'

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
  /** Id of an agency that leads now, itself or in the place of one that is no more. */
  dangChuTri?: string | undefined
  linhVuc?: string | undefined
  khongLinhVuc?: true | undefined
  khongVanBan?: true | undefined
  /** Id of a document. */
  vanBan?: string | undefined
  cuaToi?: true | undefined
  choToi?: true | undefined
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

/** Of who leads: nobody does. */
export const nobody = 'khong'

const allDays: readonly TaskDays[] = [
  'work',
  'created',
  'assigned',
  'completed',
  'due',
  ...(['due', ...rateParts] as const).flatMap(part => [`first.${part}`, `agreed.${part}`] as const),
  ...actKinds.map(act => `act.${act}` as const),
]

export const taskSearch = (search: Record<string, unknown>): TaskSearch => ({
  tim: search.tim === undefined ? undefined : String(search.tim),
  han: timeStates.find(state => state === search.han),
  trangThai: taskStates.find(state => state === search.trangThai),
  coQuan: text(search.coQuan),
  chuTri: text(search.chuTri),
  dangChuTri: text(search.dangChuTri),
  linhVuc: search.linhVuc === undefined ? undefined : String(search.linhVuc),
  khongLinhVuc: yes(search.khongLinhVuc),
  khongVanBan: yes(search.khongVanBan),
  vanBan: text(search.vanBan),
  cuaToi: yes(search.cuaToi),
  choToi: yes(search.choToi),
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
