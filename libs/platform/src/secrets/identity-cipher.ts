import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';

const VERSION = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * What identifies a family, made unreadable to whoever holds the database without `IDENTITY_KEY`: AES-256-GCM for values (a
 * version byte, a nonce, the text, a tag), HMAC-SHA-256 for finding the same value again and for links that need no table of secrets.
 */
@Injectable()
export class IdentityCipher {
  private readonly sealing: Buffer;
  private readonly hashing: Buffer;
  private readonly linking: Buffer;

  constructor(@Inject(SETTINGS) { IDENTITY_KEY }: Settings) {
    const keyFor = (use: string) => Buffer.from(hkdfSync('sha256', Buffer.from(IDENTITY_KEY, 'hex'), '', use, 32));
    [this.sealing, this.hashing, this.linking] = [keyFor('samhem seal'), keyFor('samhem hash'), keyFor('samhem link')];
  }

  /** @param place column and row, e.g. `home_identities.street:<home id>`: a sealed value opens nowhere else */
  seal(text: string, place: string): Buffer {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.sealing, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([VERSION]), nonce, sealed, cipher.getAuthTag()]);
  }

  /** @throws Error when the value was sealed with another key, for another place, or has been changed */
  open(sealed: Buffer, place: string): string {
    if (sealed[0] !== VERSION) throw new Error('a sealed value of an unknown version');
    const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
    const decipher = createDecipheriv('aes-256-gcm', this.sealing, nonce).setAAD(Buffer.from(place));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    const text = decipher.update(sealed.subarray(1 + NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  }

  /** The same value of the same kind gives the same 64 hex digits, and nobody without the key can make them. */
  keyedHash(kind: string, value: string): string {
    return createHmac('sha256', this.hashing).update(`${kind}:${value}`).digest('hex');
  }

  /** The secret of a personal link, always the same for the same link: it is kept nowhere, only its hash is. */
  linkToken(linkId: string): string {
    return createHmac('sha256', this.linking).update(linkId).digest('base64url');
  }
}

/** What the database knows a link's secret by. */
export function linkHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
