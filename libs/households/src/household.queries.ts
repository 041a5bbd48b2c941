import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid, type CapabilityArea } from '#libs/kernel';
import { IdentityCipher, ReadLog, TenantDb } from '#libs/platform';
import type { HomeIdentityType } from './household.type.js';
import type { KnownValueKind, KnownWordKind, PersonRole } from './household.words.js';
import { personalNumber } from './personal-number.js';
import { openRow } from './sealed-row.js';

const SELECT_IDENTITY = `
  select family_name as "familyName", given_names as "givenNames", street, postal_code as "postalCode", locality, phone, email
  from samhem.home_identities where home_id = $1`;
const SELECT_PERSONS = `
  select id, role, position, given_names as "givenNames", family_name as "familyName", personal_number as "personalNumber"
  from samhem.home_persons where home_id = $1 order by role, position`;
const SELECT_WORDS = 'select id, kind, value from samhem.home_known_words where home_id = $1 order by kind, id';
const SELECT_REASONS = 'select area, reason from samhem.home_capability_reasons where home_id = $1 order by area';

type SealedIdentity = Record<'familyName' | 'givenNames' | 'street' | 'postalCode' | 'locality', Buffer> &
  Record<'phone' | 'email', Buffer | null>;

interface SealedPerson {
  readonly id: string;
  readonly role: PersonRole;
  readonly position: number;
  readonly givenNames: Buffer;
  readonly familyName: Buffer;
  readonly personalNumber: Buffer | null;
}

export interface KnownValue {
  readonly kind: KnownValueKind;
  readonly value: string;
}

/** Opens what is sealed. Whoever reads is logged with the purpose; a read that cannot be logged is not served. */
@Injectable()
export class HouseholdQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly cipher: IdentityCipher,
    private readonly readLog: ReadLog,
  ) {}

  /** @throws NotFoundError */
  async identity(homeId: string, purpose: string): Promise<HomeIdentityType> {
    return this.db.run(async () => {
      const identity = await this.opened(homeId);
      const fields = Object.keys(identity).filter((field) => field !== 'homeId');
      await this.log(homeId, purpose, fields);
      return identity;
    });
  }

  /**
   * Everything that would name the home in a text. Logged like any read of an identity.
   * @throws NotFoundError
   */
  async knownValues(homeId: string, purpose = 'granskning av text mot hemmets uppgifter'): Promise<KnownValue[]> {
    return this.db.run(async () => {
      const identity = await this.opened(homeId);
      await this.log(homeId, purpose, ['knownValues']);
      return valuesOf(identity);
    });
  }

  /** For jobs that write to the family; null when the home has no address or there is no such home. */
  async mailAddress(homeId: string): Promise<string | null> {
    return this.db.run(async () => {
      const [row] = await this.db.query<SealedIdentity>(SELECT_IDENTITY, [homeId]);
      if (!row?.email) return null;
      await this.log(homeId, 'brev till familjen', ['email']);
      return this.cipher.open(row.email, `home_identities.email:${homeId}`);
    });
  }

  /** Homes of the region in whose household the person is or was, by the keyed hash of the number; none for what is no number. */
  async findByPerson(written: string): Promise<string[]> {
    const number = personalNumber(written);
    if (number === undefined) return [];
    const rows = await this.db.query<{ homeId: string }>(
      'select distinct home_id as "homeId" from samhem.home_persons where personal_number_hash = $1 order by home_id',
      [this.hashOf(number)],
    );
    return rows.map(({ homeId }) => homeId);
  }

  /** @param number twelve digits */
  hashOf(number: string): string {
    return this.cipher.keyedHash('personal_number', number);
  }

  private async opened(homeId: string): Promise<HomeIdentityType> {
    const [row] = isUuid(homeId)
      ? await this.db.query<SealedIdentity & { municipalityCode: string }>(
          SELECT_IDENTITY.replace('select', 'select municipality_code as "municipalityCode",'),
          [homeId],
        )
      : [];
    if (!row) throw new NotFoundError();
    const { municipalityCode, ...sealed } = row;
    const { phone, email, ...identity } = openRow(this.cipher, { table: 'home_identities', id: homeId }, sealed);
    return {
      homeId,
      ...identity,
      municipalityCode,
      ...{ phone, email },
      persons: await this.persons(homeId),
      knownWords: await this.words(homeId),
      capabilityReasons: await this.reasons(homeId),
    };
  }

  private async persons(homeId: string): Promise<HomeIdentityType['persons']> {
    const rows = await this.db.query<SealedPerson>(SELECT_PERSONS, [homeId]);
    return rows.map(({ id, role, position, ...sealed }) => ({
      ...{ id, role, position },
      ...openRow(this.cipher, { table: 'home_persons', id }, { ...sealed }),
    }));
  }

  private async words(homeId: string): Promise<HomeIdentityType['knownWords']> {
    const rows = await this.db.query<{ id: string; kind: KnownWordKind; value: Buffer }>(SELECT_WORDS, [homeId]);
    return rows.map(({ id, kind, value }) => ({
      kind,
      value: this.cipher.open(value, `home_known_words.value:${id}`),
    }));
  }

  private async reasons(homeId: string): Promise<HomeIdentityType['capabilityReasons']> {
    const rows = await this.db.query<{ area: CapabilityArea; reason: Buffer }>(SELECT_REASONS, [homeId]);
    const placeOf = (area: string) => `home_capability_reasons.reason:${homeId}.${area}`;
    return rows.map(({ area, reason }) => ({ area, reason: this.cipher.open(reason, placeOf(area)) }));
  }

  private log(homeId: string, purpose: string, fields: readonly string[]): Promise<void> {
    return this.readLog.served([{ kind: 'home_identity', id: homeId, municipalityId: null }], purpose, fields);
  }
}

/** Each once; given names one by one, since a text says one of them. */
function valuesOf(identity: HomeIdentityType): KnownValue[] {
  const people = [identity, ...identity.persons];
  const values: KnownValue[] = [
    ...people.flatMap(({ givenNames }) => namesIn(givenNames).map((value) => ({ kind: 'given_name' as const, value }))),
    ...people.map(({ familyName }) => ({ kind: 'family_name' as const, value: familyName })),
    { kind: 'street', value: identity.street },
    { kind: 'postal_code', value: identity.postalCode },
    { kind: 'locality', value: identity.locality },
    ...(identity.phone ? [{ kind: 'phone' as const, value: identity.phone }] : []),
    ...(identity.email ? [{ kind: 'email' as const, value: identity.email }] : []),
    ...identity.persons.flatMap(({ personalNumber: value }) =>
      value ? [{ kind: 'personal_number' as const, value }] : [],
    ),
    ...identity.knownWords,
  ];
  return [...new Map(values.map((value) => [`${value.kind} ${value.value}`, value])).values()];
}

function namesIn(givenNames: string): string[] {
  return givenNames.split(/[ ,&/]+|\boch\b/).filter((name) => name.length > 1 && name !== 'och');
}
