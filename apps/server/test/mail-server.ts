/** A real mail server for a test: what it takes stands in `letters`, in the order of arrival. */
import { SMTPServer } from 'smtp-server'

export interface Received {
  messageId: string
  to: string
  subject: string
  text: string
}

export interface MailServer {
  /** For SMTP_URL. */
  url: string
  letters: Received[]
  /** Asked before a letter is taken: an answer such as 550 or 451 refuses it, null takes it. */
  answer: (to: string) => number | null | Promise<number | null>
  /** While it lasts the sender does not know that the letter was taken. */
  taken: (letter: Received) => void | Promise<void>
  stop(): Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const letters: Received[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    // A sender keeps its connections open for the next letter; nothing is under way on them when the test ends.
    closeTimeout: 100,
    onRcptTo({ address }, _session, done) {
      void Promise.resolve(mail.answer(address)).then(code => done(code === null ? null : refused(code)))
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const letter = parsed(Buffer.concat(chunks).toString('latin1'), envelope.rcptTo[0]?.address ?? '')
        letters.push(letter)
        void Promise.resolve(mail.taken(letter)).then(() => done())
      })
    },
  })
  server.on('error', () => {})
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    answer: () => null,
    taken: () => undefined,
    stop: () => new Promise(stopped => server.close(() => stopped())),
  }
  return mail
}

const refused = (code: number): Error => Object.assign(new Error('no'), { responseCode: code })

function parsed(raw: string, to: string): Received {
  const split = raw.indexOf('\r\n\r\n')
  const head = raw.slice(0, split).replaceAll(/\r\n[ \t]+/g, ' ')
  const body = raw.slice(split + 4)
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]?.trim() ?? ''
  const encoding = field('content-transfer-encoding').toLowerCase()
  const bytes = encoding === 'base64' ? Buffer.from(body, 'base64') : encoding === 'quoted-printable' ? quotedPrintable(body) : Buffer.from(body, 'latin1')
  return { messageId: field('message-id'), to, subject: words(field('subject')), text: bytes.toString('utf8').replaceAll('\r\n', '\n') }
}

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll('=\r\n', '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )

/** RFC 2047 */
const words = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, value: string) =>
      (kind.toUpperCase() === 'B' ? Buffer.from(value, 'base64') : quotedPrintable(value.replaceAll('_', ' '))).toString('latin1'),
    )
    .replaceAll(/[\x80-\xff]+/g, bytes => Buffer.from(bytes, 'latin1').toString('utf8'))
