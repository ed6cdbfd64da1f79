import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { showToast } from '../app/toasts/toast-store.ts'
import { useWords } from '../i18n/use-words.ts'
import styles from './dialog.module.css'
import { Dialog } from './dialog.tsx'
import { sentenceOf } from './error-note.tsx'

interface ConfirmUndoProps {
  children: ReactNode
  onDo: () => void | Promise<void>
  /** What is said when it is done. */
  done: string
  /** With it nobody is asked: it is done, and can be taken back. */
  onUndo?: () => void | Promise<void>
  /** What cannot be taken back asks first: the question, and the verb on its button. */
  question?: { title: string; text: string; verb: string }
}

/** Takes something away without fear: it can be undone, or it asks. */
export function ConfirmUndo({ children, onDo, done, onUndo, question }: ConfirmUndoProps) {
  const { t } = useWords()
  const [asking, setAsking] = useState(false)
  const act = async () => {
    setAsking(false)
    try {
      await onDo()
      showToast({ message: done, ...(onUndo === undefined ? {} : { undo: onUndo }) })
    } catch (error) {
      showToast({ message: sentenceOf(error, { t }), tone: 'bad' })
    }
  }
  return (
    <>
      <Button variant="default" onClick={() => (question === undefined ? void act() : setAsking(true))}>
        {children}
      </Button>
      {question !== undefined && asking && (
        <Dialog title={question.title} onClose={() => setAsking(false)}>
          <p>{question.text}</p>
          <div className={styles.answers}>
            <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
              {t('action.cancel')}
            </Button>
            <Button color="red.9" onClick={() => void act()}>
              {question.verb}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
