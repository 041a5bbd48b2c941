import { registerEnumType } from '@nestjs/graphql';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isLocalDate } from '#libs/kernel';

const refuse = (message: string): never => {
  throw new GraphQLError(message);
};

function textScalar(name: string, description: string, check: (text: string) => string): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: (value) => check(typeof value === 'string' ? value : ''),
    parseLiteral: (node: ValueNode) => check(node.kind === Kind.STRING ? node.value : ''),
  });
}

export const LocalDateScalar = textScalar('LocalDate', 'Calendar day, 2026-11-22.', (text) =>
  isLocalDate(text) ? text : refuse('Ange ett datum som finns, skrivet som 2026-11-22.'),
);

export const DateTimeScalar = textScalar('DateTime', 'Instant, ISO 8601 in UTC with milliseconds.', (text) =>
  Number.isNaN(Date.parse(text)) ? refuse('Ange en tidpunkt, skriven som 2026-11-22T08:00:00.000Z.') : text,
);

export const OreScalar = textScalar('Ore', 'Whole öre as a decimal string.', (text) =>
  /^-?\d{1,18}$/.test(text) ? text : refuse('Ange ett belopp i hela ören.'),
);

/**
 * Registers a closed list of stored words as a GraphQL enum: 'foster_home' is FOSTER_HOME in the API and stays 'foster_home' in code.
 * @returns the reference to use in `@Field(() => …)`
 */
export function enumOf<Word extends string>(
  name: string,
  words: readonly Word[],
  nameOf: (word: Word) => string = (word) => word,
): Record<string, Word> {
  const reference = Object.fromEntries(words.map((word) => [nameOf(word).toUpperCase().replaceAll('-', '_'), word]));
  registerEnumType(reference, { name });
  return reference;
}
