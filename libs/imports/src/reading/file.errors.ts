import { InvalidInputError } from '#libs/kernel';

/** The file itself cannot be used: said at the file's field. */
export class UnusableFileError extends InvalidInputError {
  constructor(sentence: string) {
    super([{ path: 'file', message: sentence }]);
  }
}
