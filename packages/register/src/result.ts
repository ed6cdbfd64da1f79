/** What a rule answers where the caller must look: the value, or every reason why not. Bugs are thrown, refusals are returned. */
export type Result<Value, Refusal> = { ok: true; value: Value } | { ok: false; refusals: Refusal[] }

export const done = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value })
export const refused = <Refusal>(...refusals: Refusal[]): { ok: false; refusals: Refusal[] } => ({ ok: false, refusals })
