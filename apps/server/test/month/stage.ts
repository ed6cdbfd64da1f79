/** The house of the month on a real server: its people, and what they can do there. */
import { createHash } from 'node:crypto'
import type { TaskActInput } from '@roviec/contract'
import { extractText } from '@roviec/files'
import { type RegisteredAgency, read } from '@roviec/reader'
import type { Actor } from '../../src/actor.ts'
import { actorOf } from '../../src/features/accounts/commands.ts'
import { delegate, endDelegation } from '../../src/features/accounts/delegations.ts'
import { invite } from '../../src/features/accounts/people.ts'
import { createReadDocument } from '../../src/features/documents/commands.ts'
import { agenciesOfCommune } from '../../src/features/organisation/commands.ts'
import { actOnTask } from '../../src/features/tasks/life-commands.ts'
import { newId } from '../../src/platform/ids.ts'
import { callerFor } from '../caller.ts'
import { type Member, type Office, startOffice, type TestCommune } from '../office.ts'
import { ownDays } from './days.ts'
import { type Agency, agencies, choices, leaving, type lent, merged, type Name, names, registeredHead, staff, villages } from './people.ts'

export class Stage {
  readonly office: Office
  readonly commune: TestCommune
  readonly agencyIds = new Map<Agency, string>()
  readonly personIds = new Map<Name, string>()
  readonly #accounts = new Map<Name, string>()
  readonly #fullNames = new Map<Name, string>()
  readonly #cookies = new Map<Name, string>()
  readonly #actors = new Map<Name, Actor>()
  readonly #delegations = new Map<(typeof lent)[number], string>()
  #forReader: RegisteredAgency[] = []

  constructor(office: Office, commune: TestCommune) {
    this.office = office
    this.commune = commune
  }

  get deps() {
    return this.office.server.deps
  }
  agency = (key: Agency): string => this.agencyIds.get(key) as string
  person = (name: Name): string => this.personIds.get(name) as string

  keyOf = (agencyId: string | null): Agency | undefined => [...this.agencyIds].find(([, id]) => id === agencyId)?.[0]
  fullName = (name: Name): string => this.#fullNames.get(name) as string

  /** Speaks over HTTP: those who came in by a link of their own. */
  over = (name: Name): Member['api'] => callerFor(this.office.url, this.#cookies.get(name) ?? null).api
  hasSession = (name: Name): boolean => this.#cookies.has(name)

  /** As the server makes it of an account, anew when somebody's posts have changed. */
  async actor(name: Name): Promise<Actor> {
    const known = this.#actors.get(name)
    if (known) return { ...known, actingForPersonId: null }
    const made = await actorOf(this.deps, { accountId: this.#accounts.get(name) as string, sessionId: 'month' }, null)
    if (!made) throw new Error(`${name} may not come in`)
    this.#actors.set(name, made)
    return made
  }
  async postsChanged(): Promise<void> {
    this.#actors.clear()
    this.#forReader = await agenciesOfCommune(this.deps, this.commune.id)
  }

  async act(name: Name, task: { id: string; version: number }, what: TaskActInput): Promise<void> {
    const input = { taskId: task.id, id: newId(), version: task.version, act: what }
    if (this.hasSession(name)) await this.over(name).tasks.act(input)
    else await actOnTask(this.deps, await this.actor(name), input)
  }

  /** As intake does it when a file has been read. */
  async bring(name: Name, fileName: string, text: string): Promise<string> {
    const id = newId()
    const bytes = new TextEncoder().encode(text)
    const reading = read(await extractText(bytes, { name: fileName }), { agencies: this.#forReader })
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    await this.office.sql(`insert into blob (commune_id, sha256, size, media_type) values ($1, $2, $3, 'text/plain')`, [this.commune.id, sha256, bytes.length])
    const doer = await this.actor(name)
    await this.deps.inCommune(this.commune.id, trx =>
      createReadDocument(trx, this.deps, doer, { id, direction: 'incoming', reading, textKey: null, sha256, fileName }),
    )
    return id
  }

  async settle(): Promise<void> {
    const { administrator } = this.commune
    for (const village of villages) {
      await administrator.api.organisation.change({
        kind: 'open',
        id: newId(),
        parentId: await this.commune.agency('UBND'),
        agencyKind: 'village',
        name: agencies[village],
        onDate: '2026-08-01',
      })
    }
    await this.#learnAgencies()
    this.#knows('admin', administrator)
    await this.#learnAccounts()
    for (const name of names.slice(1)) await this.#letIn(name)
    const [body, head] = registeredHead
    await administrator.api.organisation.setHead({ agencyId: this.agency(body), personId: this.person(head), version: 1 })
    await this.office.sql(`update commune set settings = settings || $2::jsonb where commune_id = $1`, [
      this.commune.id,
      JSON.stringify({ calendar: { unitDays: ownDays } }),
    ])
    await this.#learnAccounts()
    await this.postsChanged()
  }

  async #learnAgencies(): Promise<void> {
    const all = await this.commune.administrator.api.organisation.agencies({})
    for (const [key, name] of Object.entries(agencies)) {
      const found = all.find(each => each.name === name || each.aliases.includes(name))
      if (found) this.agencyIds.set(key as Agency, found.id)
    }
  }

  #knows(name: Name, { personId, cookie }: Member): void {
    this.personIds.set(name, personId)
    this.#cookies.set(name, cookie)
  }

  /** The clerk and one head by their own hand; the others without the minutes that passwords cost. */
  async #letIn(name: Name): Promise<void> {
    const [[agency, role], second] = staff[name] as readonly (readonly [Agency, Parameters<TestCommune['invite']>[0]])[] as [
      [Agency, 'office'],
      [Agency, 'office']?,
    ]
    if (name === 'clerk' || name === 'farmersHead') this.#knows(name, await this.commune.invite(role, { agencyId: this.agency(agency) }))
    else {
      const id = newId()
      await invite(this.deps, await this.actor('admin'), { id, fullName: `Lò Văn ${name}`, agencyId: this.agency(agency), role })
      this.personIds.set(name, id)
      await this.office.sql(`insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, $2, $3, false, now(), now())`, [
        id,
        name,
        `${name}@roviec.invalid`,
      ])
      await this.office.sql(`insert into auth.membership (account_id, commune_id, person_id) values ($1, $2, $3)`, [id, this.commune.id, id])
      await this.office.sql('update person set account_id = $1 where id = $2', [id, id])
    }
    if (second) {
      await this.commune.administrator.api.organisation.addPost({
        personId: this.person(name),
        id: newId(),
        agencyId: this.agency(second[0]),
        role: second[1],
        validFrom: '2026-08-01',
      })
    }
  }

  async #learnAccounts(): Promise<void> {
    const rows = new Map((await this.office.sql('select id::text, account_id, full_name from person')).map(row => [row.id, row]))
    for (const [name, id] of this.personIds) {
      this.#accounts.set(name, String(rows.get(id)?.account_id))
      this.#fullNames.set(name, String(rows.get(id)?.full_name))
    }
  }

  /** Letters go to those who have an address. */
  async choose(): Promise<void> {
    for (const name of names) {
      const { digest = true, atOnce = false, quietUntil = null, noAddress = false } = choices[name] ?? {}
      if (!noAddress) await this.office.sql('update person set email = $2 where id = $1', [this.person(name), addressOf(name)])
      if (name in choices)
        await this.office.sql(
          `insert into notification_choice (commune_id, person_id, language, digest, at_once, push, quiet_until) values ($1, $2, 'vi', $3, $4, true, $5)`,
          [this.commune.id, this.person(name), digest, atOnce, quietUntil],
        )
    }
  }

  async lend(each: (typeof lent)[number]): Promise<void> {
    const id = newId()
    this.#delegations.set(each, id)
    const posts = await this.office.sql('select id::text, agency_id::text from post where person_id = $1', [this.person(each.from)])
    const agencyId = each.agency && this.agency(each.agency)
    const postId = agencyId === undefined ? null : String(posts.find(post => post.agency_id === agencyId)?.id)
    const { fromOn, toOn } = each
    await delegate(this.deps, await this.actor('admin'), { id, fromPersonId: this.person(each.from), toPersonId: this.person(each.to), postId, fromOn, toOn })
  }
  takeBack = async (each: (typeof lent)[number]): Promise<void> => endDelegation(this.deps, await this.actor('admin'), this.#delegations.get(each) as string)

  async merge(day: string): Promise<void> {
    const newAgency = newId()
    const agencyIds = merged.map(this.agency)
    await this.over('admin').organisation.change({ kind: 'merge', agencyIds, newId: newAgency, name: agencies.alliance, onDate: day })
    this.agencyIds.set('alliance', newAgency)
  }

  /** Says that it is somebody's last day. */
  async leave(name: Name): Promise<void> {
    const people = await this.over('admin').organisation.people()
    for (const { id, version } of people.find(({ id }) => id === this.person(name))?.posts ?? [])
      await this.over('admin').organisation.changePost({ postId: id, version, title: null, validTo: leaving[name] as string })
  }
}

export const addressOf = (name: Name): string => `${name.toLowerCase()}@ankhe.example`

export async function openHouse(settings: Record<string, string>): Promise<Stage> {
  const office = await startOffice(settings)
  // A Sunday: no morning runs before all is there.
  office.setTime('2026-08-09T02:00:00Z')
  const stage = new Stage(office, await office.found())
  await stage.settle()
  await stage.choose()
  return stage
}
