import { ArrayMaxSize, IsInt, IsString, Matches, MaxLength } from 'class-validator';
import { LARGEST_FILE, MOST_ROWS } from './home-list.js';

/** Base64 is a third longer than what it carries. */
const LARGEST_TEXT = Math.ceil(LARGEST_FILE / 3) * 4 + 4;
const tooLarge = 'Filen är större än 2 MB. Dela upp listan i flera filer.';

export class PreviewBody {
  @MaxLength(LARGEST_TEXT, { message: tooLarge })
  @IsString({ message: 'Välj en fil.' })
  file: string;
}

export class ImportBody extends PreviewBody {
  @ArrayMaxSize(MOST_ROWS, { message: `Välj högst ${MOST_ROWS} rader.` })
  @IsInt({ each: true, message: 'Välj rader ur förhandsgranskningen.' })
  rows: number[];

  @Matches(/^[0-9a-f]{64}$/, { message: 'Granska filen innan du importerar den.' })
  previewHash: string;
}
