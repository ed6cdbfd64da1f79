export const attendances = ['present', 'absent'] as const
export type Attendance = (typeof attendances)[number]

export interface AttendanceCount {
  invited: number
  present: number
  absentWithReason: number
  absentWithoutReason: number
  /** Not told yet. */
  unknown: number
}

/** Có mặt, vắng có lý do, vắng không lý do. The four add up to `invited`. */
export function countAttendance(rows: readonly { attendance: Attendance | null; reason: string | null }[]): AttendanceCount {
  const absent = rows.filter(each => each.attendance === 'absent')
  const withReason = absent.filter(each => (each.reason ?? '').trim() !== '').length
  const present = rows.filter(each => each.attendance === 'present').length
  return {
    invited: rows.length,
    present,
    absentWithReason: withReason,
    absentWithoutReason: absent.length - withReason,
    unknown: rows.length - present - absent.length,
  }
}
