/** Words of layer `item-side`. */
export type Side = 'left' | 'right' | 'bilateral' | 'midline'
