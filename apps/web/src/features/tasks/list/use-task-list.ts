import { api } from '../../../app/api.ts'
import { usePaged } from '../../../app/use-paged.ts'
import { askedTasks, filterOf } from '../asked-tasks.ts'
import type { TaskSearch } from '../task-search.ts'

/** The rows of a list, page by page; the count is that of the first page. */
export function useTaskList(search: TaskSearch, limit = 50) {
  const asked = { ...filterOf(search), xep: search.xep }
  return usePaged(['tasks', asked, limit], from => api.tasks.list({ limit, ...askedTasks(asked), ...from }))
}
