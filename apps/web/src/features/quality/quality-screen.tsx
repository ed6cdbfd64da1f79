import type { Measured, QualityPart } from '@roviec/contract'
import { IconGauge } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWords } from '../../i18n/use-words.ts'
import { isKey, type Key } from '../../i18n/words.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import documents from '../documents/documents.module.css'
import styles from './quality.module.css'
import { enough, type Kind, kinds, qualityQuery, readFields } from './quality-query.ts'

const route = getRouteApi('/frame/chat-luong')

const kindWords: Record<Kind, Key> = { task: 'review.tab.task', indicator: 'review.tab.indicator', citation: 'review.tab.citation' }

/** Chất lượng đọc: how well the machine reads here, by what reviewers decided, with the numbers behind every share. */
export function QualityScreen() {
  const { t } = useWords()
  const { muc: kind = 'task' } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: quality } = useSuspenseQuery(qualityQuery)
  return (
    <>
      <PageHeader title={t('quality.title')} intro={t('quality.intro')} />
      {quality.documents === 0 ? (
        <EmptyState icon={IconGauge}>{t('quality.empty')}</EmptyState>
      ) : (
        <>
          <p className={documents.total}>{t('quality.documents', { count: quality.documents })}</p>
          <fieldset className={documents.filter} aria-label={t('quality.kind')}>
            {kinds.map(each => (
              <button
                key={each}
                type="button"
                className={documents.chip}
                aria-pressed={kind === each}
                onClick={() => void navigate({ search: { muc: each }, replace: true, resetScroll: false })}
              >
                {t(kindWords[each])}
              </button>
            ))}
          </fieldset>
          <div className={styles.parts}>
            <Measures measured={quality[kind]} />
            <Fields measured={quality[kind]} />
            <Parts
              heading="quality.byType"
              column="quality.type"
              kind={kind}
              parts={quality.byType.map(part => ({ ...part, name: part.documentType ?? t('quality.type.none') }))}
            />
            <Parts
              heading="quality.byMonth"
              column="quality.month"
              kind={kind}
              parts={quality.byMonth.map(part => ({ ...part, name: monthOf(part.month) }))}
              note={quality.byMonth.length < 2 ? 'quality.byMonth.one' : undefined}
            />
          </div>
        </>
      )}
    </>
  )
}

/** '2026-08' is 8/2026. */
const monthOf = (month: string): string => `${Number(month.slice(5))}/${month.slice(0, 4)}`

function Measures({ measured }: { measured: Measured }) {
  const { right, wrong, missed, precision, recall } = measured
  return (
    <div className={styles.measures}>
      <Measure name="quality.precision" share={precision} base={right + wrong} said="quality.precision.words" values={{ right, wrong }} />
      <Measure
        name="quality.recall"
        share={recall}
        base={right + missed}
        said="quality.recall.words"
        values={{ right, missed }}
        caution="quality.recall.caution"
      />
    </div>
  )
}

interface MeasureProps {
  name: Key
  share: number | null
  base: number
  said: Key
  values: Record<string, number>
  caution?: Key
}

function Measure({ name, share, base, said, values, caution }: MeasureProps) {
  const { t } = useWords()
  const percent = usePercent()
  return (
    <section className={styles.measure}>
      <h2>{t(name)}</h2>
      <p className={styles.share}>{share === null ? t('quality.none') : percent(share)}</p>
      {share !== null && <p>{t(said, { base, ...values })}</p>}
      {share !== null && base < enough && <p className={styles.small}>{t('quality.small', { base })}</p>}
      {caution !== undefined && <p className={styles.caution}>{t(caution)}</p>}
    </section>
  )
}

/** One decimal where it says something: 97,4% of hundreds, 50% of two. */
function usePercent(): (share: number) => string {
  const { number } = useWords()
  return share => `${number(Math.round(share * 1000) / 10)}%`
}

function Fields({ measured }: { measured: Measured }) {
  const { t } = useWords()
  const percent = usePercent()
  const fields = readFields(measured)
  if (fields.length === 0) return null
  return (
    <section>
      <h2>{t('quality.fields')}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('quality.field')}</th>
            <th scope="col">{t('quality.kept')}</th>
            <th scope="col">{t('quality.share')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ name, right, of, share }) => (
            <tr key={name}>
              <th scope="row">{isKey(`quality.field.${name}`) ? t(`quality.field.${name}` as Key) : name}</th>
              <td>{t('quality.of', { right, of })}</td>
              <td>
                <Bar share={share} /> {percent(share)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface PartsProps {
  heading: Key
  column: Key
  kind: Kind
  parts: readonly (QualityPart & { name: string })[]
  note?: Key | undefined
}

/** The same two shares for parts of the documents, each with what it is a share of. */
function Parts({ heading, column, kind, parts, note }: PartsProps) {
  const { t } = useWords()
  const decided = parts.filter(part => part[kind].right + part[kind].wrong + part[kind].missed > 0)
  if (decided.length === 0) return null
  return (
    <section>
      <h2>{t(heading)}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(column)}</th>
            <th scope="col">{t('quality.precision')}</th>
            <th scope="col">{t('quality.recall')}</th>
          </tr>
        </thead>
        <tbody>
          {decided.map(part => (
            <tr key={part.name}>
              <th scope="row">{part.name}</th>
              <td>
                <Share share={part[kind].precision} right={part[kind].right} of={part[kind].right + part[kind].wrong} />
              </td>
              <td>
                <Share share={part[kind].recall} right={part[kind].right} of={part[kind].right + part[kind].missed} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className={styles.caution}>{t(note)}</p>}
    </section>
  )
}

function Share({ share, right, of }: { share: number | null; right: number; of: number }) {
  const { t } = useWords()
  const percent = usePercent()
  if (share === null) return <span className={styles.caution}>{t('quality.none')}</span>
  return (
    <>
      <Bar share={share} /> {percent(share)} <span className={styles.caution}>({t('quality.of', { right, of })})</span>
    </>
  )
}

/** Says nothing that the figure beside it does not say. */
function Bar({ share }: { share: number }) {
  return (
    <span aria-hidden className={styles.bar}>
      <span style={{ width: `${share * 100}%` }} />
    </span>
  )
}
