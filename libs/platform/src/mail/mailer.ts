import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Global, Inject, Injectable, Module } from '@nestjs/common';
import { createTransport } from 'nodemailer';
import type { Settings } from '../config/settings.js';
import { SETTINGS } from '../config/settings.module.js';

/** A mail to one person. Subject and text name nobody: mail passes through many hands. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Decides the Message-ID, so that a mail sent twice after a crash is seen to be one. Letters, digits, dots and hyphens. */
  readonly key: string;
}

/** Sends by `SMTP_URL`, or lays the mail in `MAIL_DIR` as a file. Called from jobs only: a person never waits for a mail server. */
@Injectable()
export class Mailer {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** @throws Error when the mail was not taken; the job is tried again */
  async send({ to, subject, text, key }: Mail): Promise<void> {
    const { SMTP_URL, MAIL_DIR, MAIL_FROM, publicUrl } = this.settings;
    const messageId = `<${key}@${new URL(publicUrl).hostname}>`;
    const mail = { from: MAIL_FROM, to, subject, text, messageId, headers: { 'Auto-Submitted': 'auto-generated' } };
    if (SMTP_URL) {
      const transport = createTransport(SMTP_URL);
      await transport.sendMail(mail).finally(() => transport.close());
    } else if (MAIL_DIR) {
      const built = await createTransport({ streamTransport: true, buffer: true, newline: 'unix' }).sendMail(mail);
      await this.lay(MAIL_DIR, key, built.message as Buffer);
    } else {
      throw new Error('neither SMTP_URL nor MAIL_DIR is set: no mail can be sent');
    }
  }

  /** Written beside and renamed: whoever looks into the folder never sees half a mail. */
  private async lay(folder: string, key: string, message: Buffer): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${key}.eml`);
    await writeFile(`${file}.new`, message, { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
}

@Global()
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}
