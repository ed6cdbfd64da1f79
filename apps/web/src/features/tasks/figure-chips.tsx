import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { shortDay } from '../../i18n/dates.ts'
import { useWords, type Words } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import documents from '../documents/documents.module.css'
import { agenciesQuery } from '../organisation/organisation-queries.ts'
import { nobody, type TaskSearch } from './task-search.ts'

type Part = readonly (keyof TaskSearch)[]

/** What a figure of Điều hành narrows the list to, each with the way out of it. */
export function FigureChips({ search, onClear }: { search: TaskSearch; onClear: (part: Partial<Record<keyof TaskSearch, undefined>>) => void }) {
  const words = useWords()
  const { t } = words
  const { data: agencies = [] } = useQuery(agenciesQuery)
  const nameOf = (id: string) => agencies.find(agency => agency.id === id)?.name ?? '…'
  const chips: (readonly [string, Part] | false | undefined)[] = [
    search.chuTri !== undefined && [
      search.chuTri === nobody ? t('tasks.figure.noLead') : t('tasks.figure.lead', { agency: nameOf(search.chuTri) }),
      ['chuTri'],
    ],
    search.dangChuTri !== undefined && [t('tasks.figure.leadNow', { agency: nameOf(search.dangChuTri) }), ['dangChuTri']],
    search.linhVuc !== undefined && [t('tasks.figure.field', { field: search.linhVuc }), ['linhVuc']],
    search.khongVanBan && [t('list.noDocument'), ['khongVanBan']],
    search.khongLinhVuc && [t('tasks.figure.noField'), ['khongLinhVuc']],
    search.trangThai && [t(`task.state.${search.trangThai}`), ['trangThai']],
    search.han?.startsWith('done') && [t(`standing.${search.han}` as Key), ['han']],
    search.conMo && [t('tasks.figure.open'), ['conMo']],
    search.choGiaHan && [t('tasks.figure.extension'), ['choGiaHan']],
    search.theo && [daysInWords(search, words), ['theo', 'tu', 'den']],
  ]
  return chips
    .filter(chip => chip !== false && chip !== undefined)
    .map(([said, part]) => (
      <button
        key={part[0]}
        type="button"
        className={documents.chip}
        aria-pressed="true"
        title={t('tasks.figure.clear')}
        onClick={() => onClear(Object.fromEntries(part.map(name => [name, undefined])))}
      >
        {said} <IconX aria-hidden size="0.9rem" />
      </button>
    ))
}

function daysInWords({ theo, tu, den }: TaskSearch, { t }: Words): string {
  const [kind = '', part] = (theo ?? '').split('.')
  const days = tu === den ? (tu === undefined ? '' : shortDay(tu)) : `${tu === undefined ? '…' : shortDay(tu)} – ${den === undefined ? '…' : shortDay(den)}`
  if (kind === 'act') return t('tasks.figure.act', { act: t(`taskAct.${part}` as Key), days })
  if (part === undefined) return t(`tasks.figure.${kind}` as Key, { days })
  return t('tasks.figure.rated', { part: t(`rate.${part}` as Key), way: t(`rate.${kind}.short` as Key), days })
}
