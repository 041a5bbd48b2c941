import { DomainError } from '#libs/kernel';

/** The year is the field to look at: it decides both the agreement and the counting day. */
class YearError extends DomainError {
  constructor(code: string, message: string) {
    super(code, message, [{ path: 'year', message }]);
  }
}

export class NoAgreementError extends YearError {
  constructor(year: number) {
    super('NO_AGREEMENT', `Inget samverkansavtal gäller den 1 januari ${year}.`);
  }
}

export class CountMissingError extends YearError {
  constructor(year: number) {
    super('COUNT_MISSING', `Räkningen per den 1 november ${year - 1} är inte gjord. Gör den först.`);
  }
}

export class FigureMissingError extends YearError {
  constructor(names: readonly string[], year: number) {
    super(
      'FIGURE_MISSING',
      `Uppgift om antalet barn den 1 november ${year - 1} eller tidigare saknas för ${names.join(', ')}.`,
    );
  }
}

export class NoChildrenError extends YearError {
  constructor(year: number) {
    super('NO_CHILDREN', `Det finns inga barn den 1 november ${year - 1} att fördela efter.`);
  }
}
