import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InvalidInputError, type CapabilityArea, type FieldProblem } from '#libs/kernel';
import { Clock, IdentityCipher, TenantDb, requireActor } from '#libs/platform';
import { CapabilityReasonEntity, HomeIdentityEntity, HomePersonEntity, KnownWordEntity } from './household.entity.js';
import type { HomeIdentityInput, HomePersonInput, HouseholdInput } from './household.input.js';
import { HouseholdQueries } from './household.queries.js';
import { householdProblems, positionsOf } from './household.rules.js';
import type { KnownWordKind, PersonRole } from './household.words.js';
import { sealRow } from './sealed-row.js';

const FOUND_ELSEWHERE = `
  select p.personal_number_hash as hash, h.number from samhem.home_persons p
  join samhem.homes h on h.region_id = p.region_id and h.id = p.home_id
  where p.personal_number_hash = any($1::text[]) and p.home_id <> $2 and p.left_at is null and p.role <> 'child'`;

interface Place {
  readonly id: string;
  readonly role: PersonRole;
  readonly position: number;
  readonly hash: string | null;
  readonly sinceAt: string;
}

/** Keeps who a home is. Its callers hold the home and record what happened. */
@Injectable()
export class HouseholdService {
  constructor(
    private readonly db: TenantDb,
    private readonly clock: Clock,
    private readonly cipher: IdentityCipher,
    private readonly queries: HouseholdQueries,
  ) {}

  /** Adds the home's identity, or replaces it. */
  async saveIdentity(homeId: string, { municipalityCode, ...texts }: HomeIdentityInput): Promise<void> {
    const row = { table: 'home_identities', id: homeId };
    const { familyName, givenNames, street, postalCode, locality, phone = null, email = null } = texts;
    const sealed = sealRow(this.cipher, row, {
      ...{ familyName, givenNames, street, postalCode, locality, phone, email },
    });
    const identity = { regionId: regionOfActor(), homeId, municipalityCode, ...sealed };
    await this.db.run(async (manager) => {
      await manager.upsert(HomeIdentityEntity, identity, ['regionId', 'homeId']);
    });
  }

  /**
   * Replaces the household. Whoever keeps the place keeps the checks made for it; another person in the place begins without.
   * @returns how many adults there are, at least 1
   * @throws InvalidInputError at `household.…`; who is in another home of the region is told with that home's number
   */
  async saveHousehold(homeId: string, { persons, knownWords }: HouseholdInput): Promise<number> {
    const problems = [...householdProblems(persons), ...(await this.foundElsewhere(homeId, persons))];
    if (problems.length > 0) throw new InvalidInputError(problems);
    const before = await this.placesOf(homeId);
    const key = { regionId: regionOfActor(), homeId };
    const positions = positionsOf(persons);
    await this.db.run(async (manager) => {
      await manager.delete(HomePersonEntity, key);
      await manager.delete(KnownWordEntity, key);
      const rows = persons.map((person, index) =>
        this.personRow(homeId, person, { position: positions[index]!, before }),
      );
      if (rows.length > 0) await manager.insert(HomePersonEntity, rows);
      const words = knownWords.map((word) => this.wordRow(homeId, word));
      if (words.length > 0) await manager.insert(KnownWordEntity, words);
    });
    return Math.max(1, persons.filter(({ role }) => role === 'adult').length);
  }

  /** Replaces the reasons that are given, null takes one away; those of other areas stay. */
  async saveReasons(homeId: string, reasons: ReadonlyMap<CapabilityArea, string | null>): Promise<void> {
    const key = { regionId: regionOfActor(), homeId };
    const given = [...reasons].flatMap(([area, reason]) => (reason === null ? [] : [[area, reason] as const]));
    const rows = given.map(([area, reason]) => ({
      ...key,
      area,
      reason: this.cipher.seal(reason, `home_capability_reasons.reason:${homeId}.${area}`),
    }));
    await this.db.run(async (manager) => {
      for (const area of reasons.keys()) await manager.delete(CapabilityReasonEntity, { ...key, area });
      if (rows.length > 0) await manager.insert(CapabilityReasonEntity, rows);
    });
  }

  /** The home has left the pool: its people may come back in another. */
  async releasePersons(homeId: string): Promise<void> {
    await this.db.run(async (manager) => {
      await manager.update(HomePersonEntity, { regionId: regionOfActor(), homeId }, { leftAt: this.clock.now() });
    });
  }

  private async foundElsewhere(homeId: string, persons: readonly HomePersonInput[]): Promise<FieldProblem[]> {
    const hashes = persons.map(({ role, personalNumber }) =>
      role !== 'child' && personalNumber ? this.queries.hashOf(personalNumber) : null,
    );
    const found = await this.db.query<{ hash: string; number: number }>(FOUND_ELSEWHERE, [
      hashes.filter((hash) => hash !== null),
      homeId,
    ]);
    return hashes.flatMap((hash, index) => {
      const home = found.find((one) => one.hash === hash);
      const path = `household.persons.${index}.personalNumber`;
      return home ? [{ path, message: `Personen finns redan i hem ${home.number}.` }] : [];
    });
  }

  private placesOf(homeId: string): Promise<Place[]> {
    return this.db.query<Place>(
      `select id, role, position, personal_number_hash as hash, since_at as "sinceAt" from samhem.home_persons where home_id = $1`,
      [homeId],
    );
  }

  private personRow(homeId: string, person: HomePersonInput, at: { position: number; before: readonly Place[] }) {
    const known = at.before.find(({ id }) => id === person.id);
    const id = known?.id ?? randomUUID();
    const { role, givenNames, familyName, personalNumber = null } = person;
    const hash = personalNumber ? this.queries.hashOf(personalNumber) : null;
    const staysPut = known?.role === role && known.position === at.position && (known.hash ?? hash) === hash;
    return {
      ...{ regionId: regionOfActor(), id, homeId, role, position: at.position, personalNumberHash: hash },
      ...sealRow(this.cipher, { table: 'home_persons', id }, { givenNames, familyName, personalNumber }),
      sinceAt: staysPut ? known.sinceAt : this.clock.now(),
    };
  }

  private wordRow(homeId: string, { kind, value }: { kind: KnownWordKind; value: string }) {
    const id = randomUUID();
    const sealed = sealRow(this.cipher, { table: 'home_known_words', id }, { value });
    return { regionId: regionOfActor(), id, homeId, kind, ...sealed };
  }
}

/** @throws Error when nobody acts in a region: a programming error */
function regionOfActor(): string {
  return requireActor().regionId!;
}
