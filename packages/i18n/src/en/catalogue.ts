import { page } from './page.ts'
import { terms } from './terms.ts'
import { troubles } from './troubles.ts'

/** Every English sentence for people, by id (ICU message syntax). */
export const en = { ...page, ...terms, ...troubles }
