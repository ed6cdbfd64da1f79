import { Link } from '@tanstack/react-router'
import { shortDay } from '../../i18n/dates.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import documents from '../documents/documents.module.css'
import styles from './citations.module.css'
import { placeOf } from './graph-drawing.tsx'
import type { GraphLayout, PlacedNode } from './graph-layout.ts'

/** What the map shows, in words. */
export function GraphList({ layout }: { layout: GraphLayout }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="danh-sach" className={styles.list}>
      <h2 id="danh-sach">{t('graph.list')}</h2>
      {layout.columns
        .filter(({ step }) => step !== 0)
        .sort((a, b) => Math.abs(a.step) - Math.abs(b.step) || a.step - b.step)
        .map(({ step, nodes }) => (
          <div key={step}>
            <h3>
              {t(`graph.step.${step}` as Key)} <span className={styles.count}>{nodes.length}</span>
            </h3>
            <ul className={documents.rows}>
              {nodes.map(node => (
                <Item key={node.key} node={node} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

function Item({ node }: { node: PlacedNode }) {
  const { t } = useWords()
  const title = [node.documentType, node.reference || t('graph.noReference')].filter(Boolean).join(' ')
  return (
    <li className={documents.row}>
      <div className={documents.words}>
        <Link to={placeOf(node)} lang="vi" className={documents.title}>
          {node.document?.subject ?? title}
        </Link>
        <p className={documents.line}>
          {node.document !== null && <strong lang="vi">{title}</strong>}
          {node.issuingBody && <span lang="vi">{node.issuingBody}</span>}
          {node.issuedOn && <span>{shortDay(node.issuedOn)}</span>}
          {node.document === null && <span>{t('graph.open')}</span>}
          {node.citedBy > 0 && <span>{t('graph.citedBy', { count: node.citedBy })}</span>}
        </p>
      </div>
    </li>
  )
}
