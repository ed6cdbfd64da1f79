import type { TaskSide, TaskState } from './life.ts'

export interface ActRule {
  from: readonly TaskState[]
  by: readonly TaskSide[]
  needsReason: boolean
}

const running = ['assigned', 'accepted', 'inProgress'] as const

/** The whole table: from which states, by which side, whether words are asked for. */
export const actRules = {
  accept: { from: ['assigned'], by: ['lead'], needsReason: false },
  return: { from: ['assigned', 'accepted'], by: ['lead'], needsReason: true },
  assignAgain: { from: [...running, 'returned'], by: ['assigner'], needsReason: true },
  progress: { from: running, by: ['lead'], needsReason: false },
  submit: { from: running, by: ['lead'], needsReason: false },
  takeBack: { from: ['submitted'], by: ['lead'], needsReason: false },
  confirm: { from: ['submitted'], by: ['assigner'], needsReason: false },
  sendBack: { from: ['submitted'], by: ['assigner'], needsReason: true },
  reopen: { from: ['completed'], by: ['assigner'], needsReason: true },
  suspend: { from: running, by: ['assigner'], needsReason: true },
  resume: { from: ['suspended'], by: ['assigner'], needsReason: false },
  cancel: { from: [...running, 'submitted', 'returned', 'suspended'], by: ['assigner'], needsReason: true },
  askExtension: { from: running, by: ['lead'], needsReason: true },
  grantExtension: { from: running, by: ['assigner'], needsReason: false },
  refuseExtension: { from: running, by: ['assigner'], needsReason: true },
  changeDeadline: { from: [...running, 'returned'], by: ['assigner'], needsReason: true },
  putInCharge: { from: [...running, 'submitted'], by: ['lead'], needsReason: false },
  putUnderLeader: { from: [...running, 'submitted', 'returned', 'suspended'], by: ['assigner'], needsReason: false },
  remind: { from: running, by: ['assigner'], needsReason: false },
} as const satisfies Record<string, ActRule>

export type ActKind = keyof typeof actRules
export const actKinds = Object.keys(actRules) as readonly ActKind[]
