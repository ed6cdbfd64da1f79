/** The address of the list of tasks ↔ what the server is asked. Not with the routes: only screens need it. */
import type { FigureList } from '@roviec/contract'
import { taskStates } from '@roviec/register'
import { nobody, type TaskGrouping, type TaskSearch, taskSortings } from './task-search.ts'

export const askedTasks = (search: TaskSearch) => ({
  ...(search.tim ? { q: search.tim } : {}),
  ...(search.coQuan ? { agencyId: search.coQuan } : {}),
  ...(search.cuaToi ? { mine: 'true' } : {}),
  ...(search.choToi ? { waitsForMe: 'true' } : {}),
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
    dangChuTri: list.leadNowId,
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
    leadNowId: search.dangChuTri,
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
