import type { ErrorBody } from '@roviec/contract'
import { preferences } from './preferences.ts'
import { ServerRefusal, Unreachable } from './refusal.ts'
import { shownCommuneHeaders } from './shown-commune.ts'

/** Sends a file as it is; what the server refuses is thrown with its sentence. */
export async function sendBytes<Answer>(address: string, file: File): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'accept-language': preferences().language, 'content-type': 'application/octet-stream', ...shownCommuneHeaders() },
    body: file,
  }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (response.ok) return (await response.json()) as Answer
  const { error } = (await response.json().catch(() => ({}))) as Partial<ErrorBody>
  throw new ServerRefusal({
    status: response.status,
    id: error?.id ?? `http.${response.status}`,
    message: error?.message ?? '',
    requestId: error?.requestId ?? null,
  })
}
