import { numberColumn } from '../../lexicon/numbering-words.ts'
import { blockAt, type DocumentTree } from '../../structure/tree.ts'
import { keyOf } from '../../text/mend.ts'
import type { Span, Table } from '../../types.ts'
import type { Member, Row } from './rows.ts'

/** The column that numbers the rows of each table ('TT', 'STT'). A row without a number ends what was counted: cells may be merged there. */
export function rowsOfTables(tree: DocumentTree): Row[] {
  return tree.tables
    .filter(table =>
      numberColumn.test(
        keyOf(table.columns[0] ?? '')
          .replace(/[.\s]+/g, ' ')
          .trim(),
      ),
    )
    .flatMap(table => rowsOfTable(tree, table))
}

function rowsOfTable(tree: DocumentTree, table: Table): Row[] {
  const rows: Row[] = []
  let members: Member[] = []
  const close = (): void => {
    if (members.length) rows.push({ where: 'table', style: 'table', members })
    members = []
  }
  for (const cells of table.rows) {
    const first = cells[0]
    const number = first ? /^(\d{1,3})[.)]?$/.exec(tree.text.slice(...first)) : null
    const block = first && blockAt(tree, first[0])
    if (!first || !number || !block) close()
    else members.push({ num: number[1] as string, value: Number(number[1]), form: String, at: tree.mended.from(first[0]), span: spanOfRow(cells), block })
  }
  close()
  return rows
}

/** The number and the cell after it. */
const spanOfRow = (cells: readonly Span[]): Span => [(cells[0] as Span)[0], (cells[1] ?? (cells[0] as Span))[1]]
