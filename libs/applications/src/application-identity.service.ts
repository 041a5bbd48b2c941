import { Injectable } from '@nestjs/common';
import { HomeQueries } from '#libs/homes';
import { NotFoundError, isUuid } from '#libs/kernel';
import { IdentityCipher, TenantDb } from '#libs/platform';
import type { ApplicationIdentityType } from './application.type.js';

/** Values that are sealed, by column and field. */
const SEALED = {
  given_names: 'givenNames',
  family_name: 'familyName',
  phone: 'phone',
  email: 'email',
  personal_number: 'personalNumber',
  own_words: 'ownWords',
} as const;
type Sealed = (typeof SEALED)[keyof typeof SEALED];
/** Who applied, as it is sealed; telephone in E.164, personal number as twelve digits. */
export type Contact = Omit<ApplicationIdentityType, 'applicationId'>;

const COLUMNS = Object.keys(SEALED) as (keyof typeof SEALED)[];
const ADD = `
  insert into samhem.application_identities (region_id, application_id, ${COLUMNS.join(', ')}, municipality_code,
    phone_hash, email_hash, personal_number_hash, submitted_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;
const OPEN = `select municipality_code as "municipalityCode", ${COLUMNS.join(', ')} from samhem.application_identities where application_id = $1`;

const PERSON = 'select personal_number as sealed from samhem.application_identities where application_id = $1';

const placeOf = (column: string, id: string) => `application_identities.${column}:${id}`;

/** Who a family is: sealed when it comes, opened for the unit. */
@Injectable()
export class ApplicationIdentities {
  constructor(
    private readonly db: TenantDb,
    private readonly cipher: IdentityCipher,
    private readonly homes: HomeQueries,
  ) {}

  async add(key: { regionId: string; id: string; submittedAt: string }, contact: Contact): Promise<void> {
    const { email, phone, personalNumber } = contact;
    const sealed = COLUMNS.map((column) => {
      const value = contact[SEALED[column]];
      return value === null ? null : this.cipher.seal(value, placeOf(column, key.id));
    });
    await this.db.query(ADD, [
      key.regionId,
      key.id,
      ...sealed,
      contact.municipalityCode,
      this.cipher.keyedHash('phone', phone),
      this.cipher.keyedHash('email', email.toLowerCase()),
      personalNumber && this.cipher.keyedHash('personal_number', personalNumber),
      key.submittedAt,
    ]);
  }

  /**
   * Not logged: whoever shows it logs it.
   * @throws NotFoundError
   */
  async open(id: string): Promise<ApplicationIdentityType> {
    type Row = Record<keyof typeof SEALED, Buffer | null> & { municipalityCode: string | null };
    const [row] = isUuid(id) ? await this.db.query<Row>(OPEN, [id]) : [];
    if (!row) throw new NotFoundError();
    const opened = COLUMNS.map((column): [Sealed, string | null] => {
      const value = row[column];
      return [SEALED[column], value && this.cipher.open(value, placeOf(column, id))];
    });
    const values = Object.fromEntries(opened) as Pick<ApplicationIdentityType, Sealed>;
    return { applicationId: id, municipalityCode: row.municipalityCode, ...values };
  }

  /** Homes of the region in whose household the contact person is or was. */
  async homesOf(id: string): Promise<string[]> {
    const [row] = await this.db.query<{ sealed: Buffer | null }>(PERSON, [id]);
    return row?.sealed ? this.homes.findByPerson(this.cipher.open(row.sealed, placeOf('personal_number', id))) : [];
  }

  /** Who they are, what they answered and what they agreed to. */
  async remove(id: string): Promise<void> {
    for (const table of ['application_identities', 'application_answers', 'application_consents']) {
      await this.db.query(`delete from samhem.${table} where application_id = $1`, [id]);
    }
  }
}
