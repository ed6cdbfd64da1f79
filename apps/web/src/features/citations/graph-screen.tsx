import { IconSitemap } from '@tabler/icons-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useScreenTitle } from '../../app/frame/title.tsx'
import { useWords } from '../../i18n/use-words.ts'
import { BackLink } from '../../ui/back-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import documents from '../documents/documents.module.css'
import styles from './citations.module.css'
import { GraphDrawing } from './graph-drawing.tsx'
import { layOut } from './graph-layout.ts'
import { GraphList } from './graph-list.tsx'
import { graphQuery } from './graph-query.ts'

const route = getRouteApi('/frame/van-ban/$documentId/so-do')

/** Sơ đồ viện dẫn: who cites whom round a document, drawn and, with the same content, as a list. */
export function GraphScreen() {
  const { t } = useWords()
  const { documentId } = route.useParams()
  const { buoc: steps = 1 } = route.useSearch()
  const navigate = route.useNavigate()
  const { data: graph } = useSuspenseQuery(graphQuery(documentId, steps))
  const layout = useMemo(() => layOut(graph), [graph])
  const centre = graph.nodes.find(node => node.step === 0)
  const name = centre?.reference || centre?.document?.subject || t('graph.noReference')
  useScreenTitle(`${t('nav.graph')} · ${name}`)
  return (
    <>
      <BackLink to="/van-ban/$documentId" params={{ documentId }}>
        {t('graph.back')}
      </BackLink>
      <PageHeader
        title={`${t('nav.graph')} · ${name}`}
        actions={
          <fieldset className={documents.filter} aria-label={t('graph.steps')}>
            {([1, 2] as const).map(each => (
              <button
                key={each}
                type="button"
                className={documents.chip}
                aria-pressed={steps === each}
                onClick={() => void navigate({ search: { buoc: each }, replace: true, resetScroll: false })}
              >
                {t(`graph.steps.${each}`)}
              </button>
            ))}
          </fieldset>
        }
      >
        {t('graph.intro')}
      </PageHeader>
      {graph.nodes.length < 2 ? (
        <EmptyState icon={IconSitemap}>{t('graph.empty')}</EmptyState>
      ) : (
        <>
          <GraphDrawing layout={layout} name={name} />
          {graph.leftOut > 0 && <p>{t('graph.leftOut', { count: graph.leftOut })}</p>}
          <GraphList layout={layout} />
        </>
      )}
      <p>
        <Link to="/vien-dan" className={styles.way}>
          {t('nav.openReferences')}
        </Link>
      </p>
    </>
  )
}
