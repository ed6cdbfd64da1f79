import type { Standing } from '@roviec/contract'
import { useWords } from '../../i18n/use-words.ts'
import styles from './dashboard.module.css'
import { FigureLink } from './figure-link.tsx'
import { Sentence } from './sentence.tsx'

/** The line of an official report: the whole and its parts, which add up; each opens its list. */
export function StandingSentence({ standing }: { standing: Standing }) {
  const { t } = useWords()
  const link = (name: keyof Standing) => (
    <FigureLink figure={standing[name]} label={t(`standing.${name}`)} {...(name === 'overdue' ? { tone: 'bad' as const } : {})} />
  )
  return (
    <p className={styles.sentence}>
      <Sentence
        words="dashboard.sentence"
        parts={{
          total: link('total'),
          done: link('done'),
          doneInTime: link('doneInTime'),
          doneLate: link('doneLate'),
          doneNoDeadline: link('doneNoDeadline'),
          open: link('open'),
          inTime: link('inTime'),
          dueSoon: link('dueSoon'),
          overdue: link('overdue'),
          noDeadline: link('noDeadline'),
          suspended: link('suspended'),
        }}
      />
    </p>
  )
}

export const barParts = ['doneInTime', 'doneNoDeadline', 'doneLate', 'inTime', 'noDeadline', 'suspended', 'dueSoon', 'overdue'] as const

/** The parts side by side. Says nothing that the figures beside it do not say. */
export function StandingBar({ standing, of }: { standing: Standing /** What the whole width stands for. */; of: number }) {
  const total = Math.max(of, 1)
  let x = 0
  return (
    <svg aria-hidden="true" className={styles.bar} viewBox="0 0 100 10" preserveAspectRatio="none">
      {barParts.map(part => {
        const width = (standing[part].count / total) * 100
        const left = x
        x += width
        return width === 0 ? null : <rect key={part} data-part={part} x={left} y={0} width={width} height={10} />
      })}
    </svg>
  )
}
