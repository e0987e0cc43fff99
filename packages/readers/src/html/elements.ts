const names = (list: string) => new Set(list.split(' '))

/** Elements without an end tag. */
export const voids = names(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr',
)

/** Elements that begin and end lines. */
export const blocks = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section summary table tbody tfoot thead tr ul xmp',
)

export const headings = names('h1 h2 h3 h4 h5 h6')

export const cells = names('td th')

/** Elements a browser with scripts running does not show. */
export const unseen = names(
  'audio canvas datalist head iframe noembed noframes noscript rp script style svg template title video',
)

/** White space inside stays as it is. */
export const keepsSpace = names('listing plaintext pre textarea xmp')

/** What may stand in a head; anything else opens the body. */
export const headParts = names('base basefont bgsound head link meta noframes noscript script style template title')

export const lists = names('dir menu ol ul')

/** An end tag inside one of these closes nothing outside of it. */
export const walls = names('caption object table td template th')

export const tableParts = names('caption col colgroup table tbody td tfoot th thead tr')

/** Parts of a table an opening tag ends, if they are open in the same table; the outermost is named last. */
const endedInTable: [string, string[]][] = [
  ['td', ['td', 'th', 'caption']],
  ['th', ['td', 'th', 'caption']],
  ['tr', ['tr', 'caption']],
  ['tbody', ['tbody', 'thead', 'tfoot', 'caption']],
  ['thead', ['tbody', 'thead', 'tfoot', 'caption']],
  ['tfoot', ['tbody', 'thead', 'tfoot', 'caption']],
]

const endedElsewhere: [string, string[]][] = [
  ['li', ['li']],
  ['dd', ['dd', 'dt']],
  ['dt', ['dd', 'dt']],
  ['option', ['option']],
  ['optgroup', ['option']],
  ['select', ['select']],
  ['input', ['select']],
  ['textarea', ['select']],
  ['button', ['button']],
]

/** The open elements an opening tag ends, by its name. */
export const endedBy = new Map([...endedInTable, ...endedElsewhere])

/** Blocks end a paragraph, lists and tables included. */
export const paragraphEnders = blocks.difference(names('body caption html legend tbody tfoot thead tr'))
