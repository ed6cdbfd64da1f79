import { expect, it } from 'vitest'
import { documentErrors } from './documents.ts'
import { generalErrors } from './general.ts'
import { appErrors } from './index.ts'
import { meetingErrors } from './meetings.ts'
import { numberingErrors } from './numbering.ts'
import { organisationErrors } from './organisation.ts'
import { reminderErrors } from './reminders.ts'
import { sessionErrors } from './session.ts'
import { sheetErrors } from './sheets.ts'
import { taskErrors } from './tasks.ts'

it('has every id from one area only, and every area', () => {
  const areas = [sessionErrors, organisationErrors, documentErrors, numberingErrors, taskErrors, meetingErrors, reminderErrors, sheetErrors, generalErrors]
  expect(areas.flatMap(area => Object.keys(area)).toSorted()).toEqual(Object.keys(appErrors).toSorted())
})
