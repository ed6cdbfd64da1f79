import type { ErrorBody } from '@roviec/contract'
import { preferences } from '../../app/preferences.ts'
import { ServerRefusal, Unreachable } from '../../app/refusal.ts'
import { shownCommuneHeaders } from '../../app/shown-commune.ts'

/** Sends a file as evidence for a task; what the server refuses, a secret mark above all, is thrown with its sentence. */
export async function bringFile(taskId: string, file: File): Promise<{ sha256: string; name: string }> {
  const response = await fetch(`/api/tasks/${taskId}/files?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'accept-language': preferences().language, 'content-type': 'application/octet-stream', ...shownCommuneHeaders() },
    body: file,
  }).catch((cause: unknown) => {
    throw new Unreachable(cause)
  })
  if (response.ok) return (await response.json()) as { sha256: string; name: string }
  const { error } = (await response.json().catch(() => ({}))) as Partial<ErrorBody>
  throw new ServerRefusal({
    status: response.status,
    id: error?.id ?? `http.${response.status}`,
    message: error?.message ?? '',
    requestId: error?.requestId ?? null,
  })
}
