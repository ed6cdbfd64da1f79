import type { Person } from '@roviec/contract'
import { useQueryClient } from '@tanstack/react-query'
import { peopleQuery } from './organisation-queries.ts'

/** The newest state of one person, wherever people are shown. */
export function usePutPerson(): (person: Person) => void {
  const client = useQueryClient()
  return person => {
    client.setQueryData<Person[]>(peopleQuery.queryKey, all => all?.map(each => (each.id === person.id ? person : each)))
    for (const queryKey of [['people'], ['history'], ['session']]) void client.invalidateQueries({ queryKey })
  }
}
