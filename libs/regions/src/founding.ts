import type { FigureKind, KeyModel } from './region.words.js';

/** Everything a region is founded with: who shares with whom, and the agreement that says how they pay. */
export interface Founding {
  readonly code: string;
  readonly name: string;
  readonly unitName: string;
  readonly zones: readonly { readonly code: string; readonly name: string }[];
  readonly municipalities: readonly FoundingMember[];
  readonly agreement: {
    readonly keyModel: KeyModel;
    readonly countsEighteenYearOlds: boolean;
    readonly validFrom: string;
  };
}

export interface FoundingMember {
  readonly code: string;
  readonly name: string;
  readonly officialName: string;
  readonly organisationNumber: string;
  readonly zoneCode: string;
  readonly isHost: boolean;
  readonly joinedOn: string | null;
  readonly joinedSource: string | null;
  readonly figures: readonly FoundingFigure[];
}

export interface FoundingFigure {
  readonly kind: FigureKind;
  readonly on: string;
  readonly value: number;
  readonly source: string;
  readonly isDemonstration: boolean;
}
