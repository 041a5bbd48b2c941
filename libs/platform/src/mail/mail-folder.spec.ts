import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '../config/settings.js';
import { readMailFolder } from './mail-folder.js';
import { Mailer } from './mailer.js';

const folder = mkdtempSync(join(tmpdir(), 'samhem-mail-'));
const settings = readSettings({
  DATABASE_URL: 'postgres://a@localhost/b',
  SESSION_SECRET: 'x'.repeat(32),
  IDENTITY_KEY: 'a7'.repeat(32),
  MAIL_DIR: folder,
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of laid mails', () => {
  it('is empty before the first', async () => expect(await readMailFolder(join(folder, 'nowhere'), 10)).toEqual([]));

  it.each([
    [
      'swedish',
      'Bekräfta att ni kan ta emot barn – svara före söndag',
      `Hej!\n\nÖppna er länk:\nhttp://localhost:3000/familj/${'a'.repeat(90)}\n\nÅäö.`,
    ],
    ['plain', 'Hello', 'One line.'],
    ['long', 'å'.repeat(150), 'ö '.repeat(400).trim()],
  ])('gives a %s mail as it was sent', async (key, subject, text) => {
    await new Mailer(settings).send({ to: 'anna@example.se', subject, text, key });
    const [mail] = await readMailFolder(folder, 1);
    expect({ ...mail, text: mail!.text.trim() }).toMatchObject({ to: 'anna@example.se', subject, text });
  });

  it('gives no more than asked for', async () => expect(await readMailFolder(folder, 2)).toHaveLength(2));
});
