import { Select } from '@mantine/core'
import { useWords } from '../../i18n/use-words.ts'
import styles from './imports.module.css'
import type { Deciding } from './sheet-choices.tsx'

const mostLines = 3

/** The first lines as they stand in the sheet; the head of the columns is marked and can be moved. */
export function HeaderChoice({ preview: { top, choices }, onDecide }: Deciding) {
  const { t } = useWords()
  const header = choices.header ?? { from: 0, lines: 1 }
  const width = Math.max(1, ...top.map(({ cells }) => cells.length))
  const isHead = (at: number) => at >= header.from && at < header.from + header.lines
  return (
    <details className={styles.header}>
      <summary>{t('import.header', { from: top.find(({ at }) => at === header.from)?.number ?? 1, lines: header.lines })}</summary>
      <div className={styles.choices}>
        <Select
          label={t('import.header.from')}
          allowDeselect={false}
          data={top.map(({ at, number, cells }) => ({
            value: String(at),
            label: t('import.header.line', {
              number,
              text: cells
                .filter(cell => cell !== '')
                .join(' | ')
                .slice(0, 60),
            }),
          }))}
          value={String(header.from)}
          onChange={value => value !== null && onDecide({ header: { from: Number(value), lines: Math.max(1, header.lines) }, columns: null })}
        />
        <Select
          label={t('import.header.lines')}
          allowDeselect={false}
          data={Array.from({ length: mostLines + 1 }, (_, lines) => ({ value: String(lines), label: lines === 0 ? t('import.header.none') : String(lines) }))}
          value={String(header.lines)}
          onChange={value => value !== null && onDecide({ header: { ...header, lines: Number(value) }, columns: null })}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, so the keyboard must reach it */}
      <section className={styles.sheet} aria-label={t('import.header.top')} tabIndex={0}>
        <table>
          <tbody>
            {top.map(({ at, number, cells }) => (
              <tr key={at} data-head={isHead(at) || undefined}>
                <th scope="row">{number}</th>
                {Array.from({ length: width }, (_, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: columns have nothing but their place
                  <td key={column}>{cells[column] ?? ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
