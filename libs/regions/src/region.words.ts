/** Closed lists of the region; the stored value is also the word in code. */
export const FIGURE_KINDS = ['population', 'resident_children_0_18', 'placed_children_0_18'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export const KEY_MODELS = ['half-children-half-placed'] as const;
export type KeyModel = (typeof KEY_MODELS)[number];
