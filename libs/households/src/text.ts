import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Matches } from 'class-validator';

/** One space between words and none around, letters composed: å is one character however it was typed. */
const tidied = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A text field: tidied, then matched as a whole. What does not match (emoji, control characters, too long) gets the message. */
export const Text = (pattern: RegExp, message: string) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidied(value) || null : value)),
    Matches(pattern, { message }),
  );
