import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { renderSVG } from 'uqr'
import { showToast } from '../../app/toasts/toast-store.ts'
import { useWords } from '../../i18n/use-words.ts'
import dialog from '../../ui/dialog.module.css'
import { Dialog } from '../../ui/dialog.tsx'
import { FormDialog } from '../../ui/form-dialog.tsx'
import rows from '../organisation/people.module.css'
import styles from './account.module.css'
import { accountQuery, confirmEnrolment, type Enrolment, endSecondFactor, enrol, renewBackupCodes } from './account-requests.ts'
import { OwnPassword } from './password-dialog.tsx'

type Step = { kind: 'enrol' | 'end' | 'renew' } | { kind: 'confirm'; enrolment: Enrolment } | { kind: 'codes'; codes: string[] }

/** A code from an authenticator besides the password: set up, codes for the day the phone is lost, and off again. */
export function SecondFactor({ on, userName }: { on: boolean; userName: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [step, setStep] = useState<Step | null>(null)
  const close = () => setStep(null)
  const refresh = () => client.invalidateQueries({ queryKey: accountQuery.queryKey })
  return (
    <>
      <div className={rows.acts}>
        {on ? (
          <>
            <Button variant="default" onClick={() => setStep({ kind: 'renew' })}>
              {t('factor.renew')}
            </Button>
            <Button variant="default" onClick={() => setStep({ kind: 'end' })}>
              {t('factor.end')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={() => setStep({ kind: 'enrol' })}>
            {t('factor.enrol')}
          </Button>
        )}
      </div>
      {step?.kind === 'enrol' && (
        <WithPassword
          verb={t('factor.next')}
          title={t('factor.enrol')}
          onClose={close}
          act={password => enrol(password, userName)}
          onDone={enrolment => setStep({ kind: 'confirm', enrolment })}
        />
      )}
      {step?.kind === 'confirm' && (
        <Confirm
          enrolment={step.enrolment}
          onClose={close}
          onDone={() => {
            void refresh()
            setStep({ kind: 'codes', codes: step.enrolment.backupCodes })
          }}
        />
      )}
      {step?.kind === 'renew' && (
        <WithPassword
          verb={t('factor.renew')}
          title={t('factor.renew')}
          onClose={close}
          act={renewBackupCodes}
          onDone={codes => setStep({ kind: 'codes', codes })}
        />
      )}
      {step?.kind === 'codes' && <BackupCodes codes={step.codes} onClose={close} />}
      {step?.kind === 'end' && (
        <WithPassword
          verb={t('factor.end')}
          title={t('factor.end')}
          text={t('factor.end.text')}
          onClose={close}
          act={endSecondFactor}
          onDone={() => {
            void refresh()
            showToast({ message: t('factor.ended') })
            close()
          }}
        />
      )}
    </>
  )
}

interface WithPasswordProps<Answer> {
  title: string
  verb: string
  text?: string
  act: (password: string) => Promise<Answer>
  onDone: (answer: Answer) => void
  onClose: () => void
}

function WithPassword<Answer>({ title, verb, text, act, onDone, onClose }: WithPasswordProps<Answer>) {
  const { t } = useWords()
  const [password, setPassword] = useState('')
  const send = useMutation({ mutationFn: () => act(password), onSuccess: onDone })
  return (
    <FormDialog title={title} verb={verb} whole={password !== ''} send={send} onClose={onClose}>
      {text !== undefined && <p>{text}</p>}
      <OwnPassword label={t('password.own')} value={password} onChange={setPassword} />
    </FormDialog>
  )
}

function Confirm({ enrolment, onClose, onDone }: { enrolment: Enrolment; onClose: () => void; onDone: () => void }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const digits = code.replace(/\s/g, '')
  const send = useMutation({ mutationFn: () => confirmEnrolment(digits), onSuccess: onDone })
  const picture = useMemo(() => `data:image/svg+xml,${encodeURIComponent(renderSVG(enrolment.uri))}`, [enrolment.uri])
  return (
    <FormDialog title={t('factor.enrol')} verb={t('factor.confirm')} whole={/^\d{6}$/.test(digits)} send={send} onClose={onClose}>
      <p>{t('factor.scan')}</p>
      <img className={styles.qr} src={picture} alt={t('factor.qr')} />
      <p>{t('factor.secret')}</p>
      <output className={styles.secret}>{enrolment.secret.match(/.{1,4}/g)?.join(' ')}</output>
      <TextInput
        label={t('signIn.code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        value={code}
        onChange={event => setCode(event.currentTarget.value)}
      />
    </FormDialog>
  )
}

/** Shown once: each opens the account one time without the phone. */
function BackupCodes({ codes, onClose }: { codes: readonly string[]; onClose: () => void }) {
  const { t } = useWords()
  return (
    <Dialog title={t('factor.codes')} onClose={onClose}>
      <p>{t('factor.codes.text')}</p>
      <ul className={styles.codes}>
        {codes.map(code => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={dialog.answers}>
        <Button variant="default" onClick={() => void navigator.clipboard?.writeText(codes.join('\n')).catch(() => undefined)}>
          {t('factor.codes.copy')}
        </Button>
        <Button onClick={onClose}>{t('factor.codes.kept')}</Button>
      </div>
    </Dialog>
  )
}
