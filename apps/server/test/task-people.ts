/** An office with those between whom a task goes: who gives it, who leads it, who supports it. */
import { type Member, type Office, startOffice, type TestCommune } from './office.ts'

export interface TaskPeople {
  office: Office
  commune: TestCommune
  clerk: Member
  chair: Member
  /** Of Phòng Kinh tế, as the officer is. */
  head: Member
  officer: Member
  police: Member
  body: { economy: string; police: string }
}

export async function startWithPeople(): Promise<TaskPeople> {
  const office = await startOffice()
  const commune = await office.found()
  const body = { economy: await commune.agency('Phòng Kinh tế'), police: await commune.agency('Công an xã') }
  const [clerk, chair, head, officer, police] = await Promise.all([
    commune.invite('office'),
    commune.invite('leader', { agencyId: await commune.agency('UBND xã') }),
    commune.invite('agencyHead', { agencyId: body.economy }),
    commune.invite('agencyOfficer', { agencyId: body.economy }),
    commune.invite('agencyHead', { agencyId: body.police }),
  ])
  return { office, commune, body, clerk, chair, head, officer, police }
}
