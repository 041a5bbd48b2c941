import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { UNIT, protect } from './protect.js';

const SEALED = ['family_name', 'given_names', 'street', 'postal_code', 'locality', 'phone', 'email'];
const MAY_BE_MISSING = ['phone', 'email'];

/** What identifies a home becomes unreadable without IDENTITY_KEY; the household gets a row a person. */
export class Households1764000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await sealIdentities(runner);
    await runner.query(`
      create table samhem.home_persons (
        region_id uuid not null,
        id uuid not null,
        home_id uuid not null,
        role text not null check (role in ('adult', 'child', 'other')),
        position smallint not null check (position between 1 and 12),
        given_names bytea not null,
        family_name bytea not null,
        personal_number bytea,
        personal_number_hash text check (personal_number_hash ~ '^[0-9a-f]{64}$'),
        since_at timestamptz(3) not null,
        left_at timestamptz(3),
        primary key (region_id, id),
        unique (region_id, home_id, role, position),
        foreign key (region_id, home_id) references samhem.homes,
        check ((personal_number is null) = (personal_number_hash is null))
      );
      create unique index home_persons_once on samhem.home_persons (region_id, personal_number_hash)
        where left_at is null and role <> 'child';
      create index home_persons_number on samhem.home_persons (region_id, personal_number_hash);
      comment on column samhem.home_persons.since_at is 'when this person took this place: checks of the place made earlier were somebody else''s';
      comment on column samhem.home_persons.left_at is 'when the home left the pool: from then on the person may come back in another';
      ${protect('home_persons', { select: UNIT, insert: UNIT, update: UNIT, updatable: ['left_at'], delete: UNIT })}

      create table samhem.home_known_words (
        region_id uuid not null,
        id uuid not null,
        home_id uuid not null,
        kind text not null check (kind in ('school', 'employer', 'other_name')),
        value bytea not null,
        primary key (region_id, id),
        foreign key (region_id, home_id) references samhem.homes
      );
      create index home_known_words_home on samhem.home_known_words (region_id, home_id);
      comment on table samhem.home_known_words is 'what would give the home away in a text besides its names and address';
      ${protect('home_known_words', { select: UNIT, insert: UNIT, delete: UNIT })}

      create table samhem.home_capability_reasons (
        region_id uuid not null,
        home_id uuid not null,
        area text not null check (area in ('substance', 'trauma', 'npf', 'school', 'protection')),
        reason bytea not null,
        primary key (region_id, home_id, area),
        foreign key (region_id, home_id) references samhem.homes
      );
      ${protect('home_capability_reasons', { select: UNIT, insert: UNIT, delete: UNIT })}

      create table samhem.installation_keys (
        fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{64}$'),
        first_used_at timestamptz(3) not null default now()
      );
      comment on table samhem.installation_keys is 'a keyed hash of a constant: tells whether IDENTITY_KEY is the one that sealed what is here';
      ${protect('installation_keys', {
        select: `(select samhem.current_scope()) = 'housekeeping'`,
        insert: `(select samhem.current_scope()) = 'housekeeping'`,
      })}
    `);
  }

  async down(): Promise<void> {
    throw new Error('what is sealed is not made readable again');
  }
}

async function sealIdentities(runner: QueryRunner): Promise<void> {
  await runner.query(`alter table samhem.home_identities no force row level security`);
  for (const column of SEALED) {
    await runner.query(`
      alter table samhem.home_identities rename column ${column} to ${column}_readable;
      alter table samhem.home_identities add column ${column} bytea check (octet_length(${column}) > 29)`);
  }
  await sealRows(runner);
  for (const column of SEALED) {
    await runner.query(`alter table samhem.home_identities drop column ${column}_readable`);
    if (MAY_BE_MISSING.includes(column)) continue;
    await runner.query(`alter table samhem.home_identities alter column ${column} set not null`);
  }
  await runner.query(`alter table samhem.home_identities force row level security`);
}

/** @throws Error when there is something to seal and no key to seal it with */
async function sealRows(runner: QueryRunner): Promise<void> {
  const rows = (await runner.query('select * from samhem.home_identities')) as Record<string, string | null>[];
  if (rows.length === 0) return;
  const [{ key }] = (await runner.query(`select current_setting('samhem.identity_key', true) as key`)) as [
    { key: string | null },
  ];
  if (!/^[0-9a-f]{64}$/i.test(key ?? '')) {
    throw new Error('IDENTITY_KEY behövs: databasen har hem vars uppgifter ska låsas (64 hexadecimala siffror).');
  }
  const sealing = Buffer.from(hkdfSync('sha256', Buffer.from(key!, 'hex'), '', 'samhem seal', 32));
  const assignments = SEALED.map((column, index) => `${column} = $${index + 3}`).join(', ');
  for (const row of rows) {
    const values = SEALED.map((column) => {
      const text = row[`${column}_readable`];
      return text === null ? null : seal(sealing, text!, `home_identities.${column}:${row['home_id']}`);
    });
    const update = `update samhem.home_identities set ${assignments} where region_id = $1 and home_id = $2`;
    await runner.query(update, [row['region_id'], row['home_id'], ...values]);
  }
}

/** As the platform's IdentityCipher sealed when this was written; kept here so that it never changes. */
function seal(key: Buffer, text: string, place: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([1]), nonce, sealed, cipher.getAuthTag()]);
}
