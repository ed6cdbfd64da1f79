import type { TaskDetail } from '@roviec/contract'
import { IconFile } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import styles from './acts.module.css'

type Evidence = TaskDetail['evidence'][number]

/** The product that waits for confirmation, where it is decided. */
export function HandedIn({ task }: { task: TaskDetail }) {
  const last = task.events.findLast(({ act }) => act === 'submit')
  return (
    <div>
      {task.evidence
        .filter(each => each.eventId === last?.id)
        .map(each => (
          <Shown key={each.id} evidence={each} taskId={task.id} />
        ))}
    </div>
  )
}

export function Shown({ evidence: { document, documentReference, file, figure, words }, taskId }: { evidence: Evidence; taskId: string }) {
  return (
    <>
      {document && (
        <p>
          <Link to="/van-ban/$documentId" params={{ documentId: document.id }}>
            {document.reference}
          </Link>
        </p>
      )}
      {!document && documentReference && <p>{documentReference}</p>}
      {figure && <p>{figure}</p>}
      {words && <p className={styles.said}>{words}</p>}
      {file && (
        <p className={styles.file}>
          <IconFile aria-hidden size="1.1rem" />
          <a href={`/api/tasks/${taskId}/files/${file.sha256}`}>{file.name}</a>
        </p>
      )}
    </>
  )
}
