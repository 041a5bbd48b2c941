import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AssignmentType } from '#libs/kernel';
import { DateTimeScalar, connectionOf } from '#libs/platform';

/** ny, finns redan, fel */
export type RowStatus = 'new' | 'known' | 'faulty';

export interface CellProblem {
  readonly column: string;
  readonly message: string;
}

/** One row as the preview shows it: enough to know it by, and what is wrong with it. Answered over HTTP, kept nowhere. */
export interface PreviewRow {
  readonly row: number;
  readonly status: RowStatus;
  readonly reference: string | null;
  readonly name: string;
  readonly locality: string;
  readonly assignmentType: AssignmentType | null;
  readonly places: number | null;
  /** Set for a row that is here already. */
  readonly home: { readonly id: string; readonly number: number } | null;
  readonly problems: readonly CellProblem[];
}

export interface Preview {
  /** Says that a file is the one that was previewed. */
  readonly previewHash: string;
  readonly unknownHeadings: readonly string[];
  readonly rows: readonly PreviewRow[];
}

export interface Imported {
  readonly registered: readonly { readonly row: number; readonly homeId: string; readonly number: number }[];
  /** Chosen rows that were here already; nothing was done about them. */
  readonly alreadyThere: number;
}

@ObjectType('HomeImport', { description: 'That a file was imported. Never the file or its rows.' })
export class HomeImportType {
  @Field(() => ID)
  id: string;

  @Field(() => DateTimeScalar)
  importedAt: string;

  @Field(() => String, { nullable: true })
  importedByName: string | null;

  @Field(() => Int, { description: 'Rows in the file.' })
  rowsRead: number;

  @Field(() => Int)
  homesRegistered: number;
}

@ObjectType('HomeImportConnection')
export class HomeImportConnectionType extends connectionOf(HomeImportType) {}
