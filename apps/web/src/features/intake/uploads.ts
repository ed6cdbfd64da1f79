/** Files on their way to the server, outside of any screen: going to another screen does not stop them. */
import { useSyncExternalStore } from 'react'
import { shownCommuneHeaders } from '../../app/shown-commune.ts'

export interface OutgoingFile {
  id: number
  name: string
  size: number
  sent: number
  state: 'sending' | 'sent' | 'failed'
  retry: () => void
}

let files: readonly OutgoingFile[] = []
let lastId = 0
const listeners = new Set<() => void>()

function put(next: readonly OutgoingFile[]): void {
  files = next
  for (const listener of listeners) listener()
}

const change = (id: number, part: Partial<OutgoingFile>): void => put(files.map(file => (file.id === id ? { ...file, ...part } : file)))

export type Direction = 'incoming' | 'outgoing'

/** Sends files one beside the other; each goes on where it stopped when the line breaks. */
export function sendFiles(chosen: readonly File[], onArrived: () => void, direction: Direction = 'incoming'): void {
  for (const file of chosen) void send(file, onArrived, direction)
}

async function send(file: File, onArrived: () => void, direction: Direction): Promise<void> {
  const { Upload } = await import('tus-js-client')
  lastId += 1
  const id = lastId
  const upload = new Upload(file, {
    endpoint: '/api/uploads',
    retryDelays: [500, 1500, 3000, 6000, 12_000, 30_000],
    headers: shownCommuneHeaders(),
    chunkSize: 4 * 1024 * 1024,
    removeFingerprintOnSuccess: true,
    metadata: { filename: file.name, direction },
    onProgress: sent => change(id, { sent }),
    onSuccess: () => {
      put(files.filter(each => each.id !== id))
      onArrived()
    },
    onError: () => change(id, { state: 'failed' }),
  })
  const retry = (): void => {
    change(id, { state: 'sending' })
    upload.start()
  }
  put([...files, { id, name: file.name, size: file.size, sent: 0, state: 'sending', retry }])
  const [previous] = await upload.findPreviousUploads()
  if (previous) upload.resumeFromPreviousUpload(previous)
  upload.start()
}

export const forgetFile = (id: number): void => put(files.filter(file => file.id !== id))

export const useOutgoingFiles = (): readonly OutgoingFile[] =>
  useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => files,
  )
