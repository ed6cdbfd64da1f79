/** What the test knows of the month so far, beside the server. */
import type { Chance } from './chance.ts'
import type { Letters, Notice } from './hearing.ts'
import type { Kind, State, Task } from './model.ts'
import type { Stage } from './stage.ts'

export class World {
  readonly stage: Stage
  readonly chance: Chance
  readonly tasks: Task[] = []
  /** Everything anybody was told, in the order in which it happened. */
  readonly notices: Notice[] = []
  /** Those that no digest has said yet. */
  unsaid: Notice[] = []
  readonly letters = new Map<string, Letters>()
  readonly acts: { kind: Kind; task: Task; on: string; state: State }[] = []
  refused = 0

  constructor(stage: Stage, chance: Chance) {
    this.stage = stage
    this.chance = chance
  }

  tell(notices: readonly Notice[]): void {
    this.notices.push(...notices)
    this.unsaid.push(...notices)
  }
}
