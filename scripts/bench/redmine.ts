/**
 * The same page of a Redmine beside ours: `ROVIEC_BENCH_REDMINE=http://user:password@host/projects/name npm run bench` asks a Redmine that is
 * already there (Debian's package `redmine`, as many issues in that project as our office has tasks) for its list by deadline, page by page, and its summary.
 */
import type { Row } from './measure.ts'

const pages = 50
const rounds = 2

export async function redmine(place = process.env.ROVIEC_BENCH_REDMINE): Promise<Row[]> {
  if (!place) return []
  const { origin, pathname, username, password } = new URL(place)
  const ask = await signedIn(origin, decodeURIComponent(username), decodeURIComponent(password))
  const columns = ['status', 'subject', 'category', 'assigned_to', 'due_date', 'done_ratio'].map(column => `c%5B%5D=${column}`).join('&')
  const list = (page: number) => `${pathname}/issues?set_filter=1&f%5B%5D=status_id&op%5Bstatus_id%5D=*&${columns}&sort=due_date&per_page=${pages}&page=${page}`
  const rows = (html: string): number => html.match(/<tr id="issue-\d+"/g)?.length ?? 0
  return [
    await measured(
      'Redmine, list by deadline, pages 1 to 50',
      index => ask(list((index % pages) + 1)),
      html => rows(html) === pages,
    ),
    await measured(
      'Redmine, summary of issues',
      () => ask(`${pathname}/issues/report`),
      html => html.includes('issue-report'),
    ),
  ]
}

type Ask = (path: string) => Promise<string>

/** By the form of its sign-in, as a person is. */
async function signedIn(origin: string, username: string, password: string): Promise<Ask> {
  const cookies = new Map<string, string>()
  const send = async (path: string, body?: URLSearchParams): Promise<Response> => {
    const cookie = [...cookies].map(pair => pair.join('=')).join('; ')
    const answer = await fetch(new URL(path, origin), { redirect: 'manual', headers: { cookie }, ...(body ? { method: 'POST', body } : {}) })
    for (const set of answer.headers.getSetCookie()) {
      const [name, value] = (set.split(';')[0] ?? '').split('=')
      if (name) cookies.set(name, value ?? '')
    }
    return answer
  }
  const token = /name="authenticity_token" value="([^"]+)"/.exec(await (await send('/login')).text())?.[1] ?? ''
  const answer = await send('/login', new URLSearchParams({ username, password, authenticity_token: token }))
  if (answer.status !== 302) throw new Error(`Redmine at ${origin} did not let ${username} in: HTTP ${answer.status}`)
  return async path => (await send(path)).text()
}

async function measured(what: string, ask: (index: number) => Promise<string>, isRight: (html: string) => boolean): Promise<Row> {
  const times: number[] = []
  for (let index = -10; index < pages * rounds; index++) {
    const started = performance.now()
    const html = await ask(Math.abs(index))
    if (!isRight(html)) throw new Error(`${what}: not the page that was asked for`)
    if (index >= 0) times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => (times[Math.ceil(times.length * share) - 1] ?? Number.NaN).toFixed(0)
  return { what: `${what} (${times.length})`, measured: `median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms`, asked: '' }
}
