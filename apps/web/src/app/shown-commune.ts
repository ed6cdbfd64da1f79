/** The commune this page shows. Every request says it, so that a page left open while another tab went to another commune changes nothing there. */
let shown: string | null = null

export const shownCommune = (): string | null => shown

export const shownCommuneHeaders = (): Record<string, string> => (shown === null ? {} : { 'x-roviec-commune': shown })

/** What the server says the person is in. A page of another commune begins anew; false then. */
export function showCommune(id: string | null): boolean {
  if (shown !== null && id !== null && shown !== id) {
    location.assign('/')
    return false
  }
  shown = id
  return true
}
