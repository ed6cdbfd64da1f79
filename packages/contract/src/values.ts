import { z } from 'zod'

/** UUIDv7, made by whoever creates the record. */
export const id = z.uuid()

/** A day in Vietnam, '2026-06-23'. */
export const localDate = z.iso.date().regex(/^(?!0000)/)

/** ISO instant in UTC. */
export const instant = z.iso.datetime()

/** UTF-16 code units into the text of the reading, end exclusive. */
export const span = z.tuple([z.int().min(0), z.int().min(0)])

/** A story by pages, the newest first; `after` is the `next` of the page before. */
export const storyPage = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .optional(),
})

/** Asked of every list: how many, and from where (`next` of the answer before). */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  after: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional(),
})

/** One page of a list; `next` is null on the last one; `total` counts the whole list as far as it was counted. */
export const pageOf = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row), next: z.string().nullable(), total: z.int() })

/** What a change must say: the version it was made on. A newer one on the server is refused with `conflict`. */
export const version = z.int().min(1)

export type LocalDate = z.infer<typeof localDate>
export type Span = z.infer<typeof span>
