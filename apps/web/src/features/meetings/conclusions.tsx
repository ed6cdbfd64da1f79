import { Button } from '@mantine/core'
import type { ConclusionItemRow, MeetingDetail } from '@roviec/contract'
import { IconArrowUp, IconFileText, IconFileTypeDocx, IconListCheck, IconLock, IconPencil, IconTrash } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { v7 } from 'uuid'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/frame/session-context.ts'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import type { Key } from '../../i18n/words.ts'
import { ErrorNote } from '../../ui/error-note.tsx'
import { draftOfItem } from './conclusion-draft.ts'
import { ItemFacts } from './item-facts.tsx'
import { meetingQuery, useMeetingChange } from './meeting-query.ts'
import styles from './meetings.module.css'

interface Props {
  meeting: MeetingDetail
  /** Null where nothing can be changed any more. */
  onChange: ((item: ConclusionItemRow) => void) | null
  /** The form for the next one. */
  children: ReactNode
}

/** Numbered conclusions as the paper will say them, and what is made of them. */
export function Conclusions({ meeting, onChange, children }: Props) {
  const { t } = useWords()
  return (
    <section className={styles.section} aria-labelledby="ket-luan">
      <h2 id="ket-luan">{t('meeting.conclusions')}</h2>
      {meeting.document?.restricted && (
        <p className={styles.explain}>
          {t('meeting.restricted')}{' '}
          <Link to="/van-ban/$documentId/phieu" params={{ documentId: meeting.document.id }}>
            {t('meeting.restricted.change')}
          </Link>
        </p>
      )}
      {meeting.items.length === 0 && <p className={styles.explain}>{t('meeting.noConclusions')}</p>}
      <ol className={styles.items}>
        {meeting.items.map((item, index) => (
          <Item key={item.id} meeting={meeting} item={item} first={index === 0} onChange={onChange} />
        ))}
      </ol>
      {children}
      <Made meeting={meeting} />
      {onChange !== null && meeting.document === null && <Restrict meeting={meeting} />}
    </section>
  )
}

function Item({ meeting, item, first, onChange }: { meeting: MeetingDetail; item: ConclusionItemRow; first: boolean; onChange: Props['onChange'] }) {
  const { t } = useWords()
  const client = useQueryClient()
  const remove = useMeetingChange(
    () => api.meetings.removeItem({ id: meeting.id, itemId: item.id, version: item.version }),
    () =>
      showToast({
        message: t('conclusion.removed', { number: item.number }),
        undo: async () => {
          const back = await api.meetings.putItem({
            ...draftOfItem(item),
            itemId: v7(),
            version: null,
            id: meeting.id,
            deadlineText: item.deadlineText,
            deliverable: item.deliverable,
          })
          client.setQueryData(meetingQuery(meeting.id).queryKey, back)
        },
      }),
  )
  const raise = useMeetingChange(() => {
    const ids = meeting.items.map(({ id }) => id)
    const at = ids.indexOf(item.id)
    return api.meetings.orderItems({ id: meeting.id, itemIds: [...ids.slice(0, at - 1), item.id, ids[at - 1] ?? '', ...ids.slice(at + 1)] })
  })
  const bare = onChange !== null && item.task?.id !== item.id
  return (
    <li data-item={item.id}>
      <div className={styles.said}>
        <p>
          <span className={styles.number}>{item.number}.</span> <span lang="vi">{item.sentence}</span>
        </p>
        <ItemFacts item={item} />
        {item.missing.length > 0 && <p className={styles.small}>{item.missing.map(gap => t(`conclusion.missing.${gap}`)).join(' · ')}</p>}
        <ErrorNote error={remove.error ?? raise.error} />
      </div>
      {bare && (
        <div className={`${styles.acts} not-on-paper`}>
          {!first && (
            <Act
              icon={<IconArrowUp aria-hidden size="1.1rem" />}
              name={`${t('conclusion.raise')}: ${item.number}`}
              busy={raise.isPending}
              onClick={() => raise.mutate(undefined)}
            />
          )}
          <Act icon={<IconPencil aria-hidden size="1.1rem" />} name={`${t('conclusion.change')}: ${item.number}`} onClick={() => onChange?.(item)} />
          <Act
            icon={<IconTrash aria-hidden size="1.1rem" />}
            name={`${t('conclusion.remove')}: ${item.number}`}
            busy={remove.isPending}
            onClick={() => remove.mutate(undefined)}
          />
        </div>
      )}
    </li>
  )
}

/** Pressed twice it is done once. */
const Act = ({ icon, name, busy = false, onClick }: { icon: ReactNode; name: string; busy?: boolean; onClick: () => void }) => (
  <button type="button" className={styles.act} aria-label={name} title={name} onClick={() => !busy && onClick()}>
    {icon}
  </button>
)

const paperWords: Partial<Record<string, Key>> = { registered: 'meeting.paper', withdrawn: 'meeting.withdrawnPaper' }

/** What a restricted paper concludes is read by the office and the leaders alone; the paper is made before the first word, so that none is read by others. */
function Restrict({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useWords()
  const { abilities } = useSession()
  const restrict = useMeetingChange(() => api.meetings.draft({ id: meeting.id, documentId: v7(), restricted: true }))
  if (!abilities.includes('document.register')) return null
  return (
    <div className="not-on-paper">
      <ErrorNote error={restrict.error} />
      <Button variant="subtle" leftSection={<IconLock aria-hidden size="1.1rem" />} loading={restrict.isPending} onClick={() => restrict.mutate(undefined)}>
        {t('meeting.restrict')}
      </Button>
      <p className={styles.explain}>{t('meeting.restrict.explain')}</p>
    </div>
  )
}

/** The paper and the tasks. */
function Made({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useWords()
  const { abilities } = useSession()
  const draft = useMeetingChange(() => api.meetings.draft({ id: meeting.id, documentId: v7() }))
  const give = useMeetingChange(() => api.meetings.giveTasks({ id: meeting.id }))
  const waiting = meeting.items.filter(({ lead, task }) => lead !== null && task === null).length
  if (meeting.items.length === 0) return null
  return (
    <>
      <ErrorNote error={draft.error ?? give.error} />
      <div className={`${styles.buttons} not-on-paper`}>
        {meeting.agency !== null && (
          <Button
            component="a"
            href={`/api/meetings/${meeting.id}/conclusion.docx`}
            download
            variant="default"
            leftSection={<IconFileTypeDocx aria-hidden size="1.1rem" />}
          >
            {t('meeting.docx')}
          </Button>
        )}
        {meeting.document && (
          <Button
            variant="default"
            leftSection={<IconFileText aria-hidden size="1.1rem" />}
            renderRoot={props => <Link to="/van-ban/$documentId/phieu" params={{ documentId: meeting.document?.id ?? '' }} {...props} />}
          >
            {t(paperWords[meeting.document.state] ?? 'meeting.draft', { reference: meeting.document.reference ?? '' })}
          </Button>
        )}
        {(meeting.document === null || meeting.document.state === 'withdrawn') && abilities.includes('document.register') && (
          <Button variant="default" leftSection={<IconFileText aria-hidden size="1.1rem" />} loading={draft.isPending} onClick={() => draft.mutate(undefined)}>
            {t(meeting.document === null ? 'meeting.makeDraft' : 'meeting.makeDraftAgain')}
          </Button>
        )}
        {abilities.includes('meeting.arrange') && waiting > 0 && (
          <Button leftSection={<IconListCheck aria-hidden size="1.1rem" />} loading={give.isPending} onClick={() => give.mutate(undefined)}>
            {t('meeting.giveTasks', { count: waiting })}
          </Button>
        )}
      </div>
    </>
  )
}
