/** The commune of Bình Lư with people in it, made over HTTP; each opens a window of their own, signed in. */
import type { Role } from '@roviec/contract'
import type { Page } from 'playwright-core'
import { v7 } from 'uuid'
import { type Caller, callerFor } from '../../apps/server/test/caller.ts'
import { administrator, type Office } from './office.ts'

export interface Person extends Caller {
  name: string
  userName: string
  open(view?: Parameters<Office['open']>[0]): Promise<Page>
}

export interface People {
  administrator: Person
  agency(name: string): Promise<string>
  invite(role: Role, agencyName: string, fullName: string): Promise<Person>
}

export async function settle(office: Office): Promise<People> {
  const visitor = callerFor(office.url, null)
  const code = new URL(office.server.setupLink ?? '').searchParams.get('ma') ?? ''
  await visitor.api.session.setup({ code, communeCode: '03390', ...administrator })
  const first = await enter(office, administrator.userName)
  const agency = async (name: string) => {
    const found = (await first.api.organisation.agencies({})).find(each => each.name === name || each.aliases.includes(name))
    if (!found) throw new Error(`no agency is called ${name}`)
    return found.id
  }
  let count = 0
  return {
    administrator: first,
    agency,
    invite: async (role, agencyName, fullName) => {
      const { link } = await first.api.organisation.invite({ id: v7(), fullName, agencyId: await agency(agencyName), role })
      const userName = `nguoi-${++count}`
      await visitor.api.session.acceptInvitation({ code: new URL(link).searchParams.get('ma') ?? '', userName, password: administrator.password })
      return enter(office, userName)
    },
  }
}

/** Not over HTTP, where tries are counted. */
async function enter(office: Office, userName: string): Promise<Person> {
  const response = await office.server.auth.api.signInUsername({ body: { username: userName, password: administrator.password }, asResponse: true })
  const pairs = response.headers.getSetCookie().map(each => (each.split(';')[0] ?? '').split('='))
  const caller = callerFor(office.url, pairs.map(pair => pair.join('=')).join('; '))
  const { person } = await caller.api.session.current()
  return {
    ...caller,
    name: person.name,
    userName,
    open: async view => {
      const page = await office.open(view)
      await page.context().addCookies(pairs.map(([name = '', ...value]) => ({ name, value: value.join('='), url: office.url })))
      return page
    },
  }
}
