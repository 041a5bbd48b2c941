import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { InvalidInputError } from '#libs/kernel';

export const LARGEST_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int)
  @Min(1, { message: 'Be om minst en rad.' })
  @Max(LARGEST_PAGE, { message: `Be om högst ${LARGEST_PAGE} rader åt gången.` })
  first: number;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @MaxLength(500, { message: 'Markören är inte giltig.' })
  after?: string;
}

@ObjectType()
export class PageInfo {
  @Field()
  hasNextPage: boolean;

  @Field(() => String, { nullable: true })
  endCursor: string | null;
}

export interface Page<Node> {
  nodes: Node[];
  pageInfo: PageInfo;
}

/** The object type `<Name>Connection` of a node type; extend it with an `@ObjectType()` class of that name. */
export function connectionOf<Node>(node: Type<Node>): Type<Page<Node>> {
  @ObjectType({ isAbstract: true })
  class Connection implements Page<Node> {
    @Field(() => [node])
    nodes: Node[];

    @Field(() => PageInfo)
    pageInfo: PageInfo;
  }
  return Connection;
}

/**
 * A page from rows fetched with `limit first + 1`.
 * @param keyOf the row's keyset, in the order of ORDER BY; texts and numbers only
 */
export function pageOf<Row>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly (string | number)[],
): Page<Row> {
  const nodes = rows.slice(0, first);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      endCursor: last === undefined ? null : Buffer.from(JSON.stringify(keyOf(last))).toString('base64url'),
    },
  };
}

/**
 * The keyset of the row to continue after, or `undefined` on the first page.
 * @throws InvalidInputError when the cursor is not one of ours
 */
export function keysetOf(after: string | null | undefined, length: number): (string | number)[] | undefined {
  if (after === undefined || after === null) return undefined;
  try {
    const key: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    const fits =
      Array.isArray(key) && key.length === length && key.every((part) => ['string', 'number'].includes(typeof part));
    if (fits) return key as (string | number)[];
  } catch {
    // falls through to the one answer below
  }
  throw new InvalidInputError([{ path: 'after', message: 'Markören är inte giltig. Börja om från listans början.' }]);
}
