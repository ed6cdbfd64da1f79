/** Everything that was dropped or pasted, folders opened. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].filter(({ kind }) => kind === 'file').map(item => item.webkitGetAsEntry?.() ?? item.getAsFile())
  const files = await Promise.all(entries.map(entry => filesOf(entry)))
  return files.flat()
}

async function filesOf(entry: FileSystemEntry | File | null): Promise<File[]> {
  if (entry === null) return []
  if (entry instanceof File) return [entry]
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))]
  const inside = await entriesIn((entry as FileSystemDirectoryEntry).createReader())
  return (await Promise.all(inside.map(filesOf))).flat()
}

/** A folder gives its entries a hundred at a time, until it gives none. */
async function entriesIn(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
  return some.length === 0 ? [] : [...some, ...(await entriesIn(reader))]
}

/** What the system leaves in folders and nobody wrote. */
export function isDocumentFile({ name, size }: Pick<File, 'name' | 'size'>): boolean {
  return size > 0 && !/^(\.|~\$|Thumbs\.db$|desktop\.ini$)/i.test(name)
}
