import type { FigureList, TaskDays } from '@roviec/contract'
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
}

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
  vanBan: text(search.vanBan),
  cuaToi: yes(search.cuaToi),
  conMo: yes(search.conMo),
  choGiaHan: yes(search.choGiaHan),
  theo: allDays.find(each => each === search.theo),
  tu: day(search.tu),
  den: day(search.den),
})

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const yes = (value: unknown): true | undefined => (value === true || value === 'true' ? true : undefined)
const day = (value: unknown): string | undefined => (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined)

/** The same, as the server is asked. */
export const askedTasks = (search: TaskSearch) => ({
  ...(search.tim ? { q: search.tim } : {}),
  ...(search.coQuan ? { agencyId: search.coQuan } : {}),
  ...(search.cuaToi ? { mine: 'true' } : {}),
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
