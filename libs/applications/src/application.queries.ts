import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid } from '#libs/kernel';
import { ReadLog, TenantDb } from '#libs/platform';
import { ApplicationIdentities } from './application-identity.service.js';
import type { ApplicationIdentityType, ApplicationType, KnownFamilyType } from './application.type.js';

const SELECT = `
  select a.id, a.status, a.source, a.assignment_types as "assignmentTypes", a.submitted_at as "submittedAt",
    a.confirmed_at as "confirmedAt", a.withdrawn_at as "withdrawnAt", a.withdrawn_by as "withdrawnBy", a.home_id as "homeId",
    case when w.application_id is null then null else json_build_object(
      'adults', w.adults, 'childrenBands', w.children_bands, 'hasOthers', w.has_others, 'housingType', w.housing_type,
      'rooms', w.rooms, 'offersOwnRoom', w.offers_own_room, 'isStepFree', w.is_step_free,
      'zone', case when z.code is null then null else json_build_object('code', z.code, 'name', z.name) end,
      'animals', w.animals, 'languages', w.languages, 'wantedBands', w.wanted_bands, 'takesSiblings', w.takes_siblings, 'experience', w.experience,
      'limits', w.limits, 'availableFrom', w.available_from) end as answers
  from samhem.applications a
  left join samhem.application_answers w on w.region_id = a.region_id and w.application_id = a.id
  left join samhem.zones z on z.region_id = w.region_id and z.code = w.zone_code`;

/** Confirmed applications whose contact person has a personal number, a mail address or a telephone in common. */
const SAME_PERSON = `
  select o.application_id as id, a.home_id as "homeId" from samhem.application_identities i
  join samhem.application_identities o on o.region_id = i.region_id and o.application_id <> i.application_id
    and (o.personal_number_hash = i.personal_number_hash or o.email_hash = i.email_hash or o.phone_hash = i.phone_hash)
  join samhem.applications a on a.region_id = o.region_id and a.id = o.application_id and a.status = 'confirmed'
  where i.application_id = $1 order by o.submitted_at desc, o.application_id`;

/** Reads of applications, the unit's own. An identity is read one at a time, and the read is logged with its purpose. */
@Injectable()
export class ApplicationQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly readLog: ReadLog,
    private readonly identities: ApplicationIdentities,
  ) {}

  /** @throws NotFoundError */
  async byId(id: string): Promise<ApplicationType> {
    const [application] = await this.byIds([id]);
    if (!application) throw new NotFoundError();
    return application;
  }

  /** Those of them there are, in no certain order. */
  async byIds(ids: readonly string[]): Promise<ApplicationType[]> {
    return this.db.query<ApplicationType>(`${SELECT} where a.id = any($1::uuid[])`, [ids.filter(isUuid)]);
  }

  /**
   * The application as it stands, locked until the transaction ends.
   * @throws NotFoundError
   */
  async held(id: string): Promise<ApplicationType> {
    return this.db.run(async () => {
      if (isUuid(id)) await this.db.query('select id from samhem.applications where id = $1 for update', [id]);
      return this.byId(id);
    });
  }

  /** @throws NotFoundError for an unknown one and for one that is withdrawn alike */
  async identity(id: string, purpose: string): Promise<ApplicationIdentityType> {
    return this.db.run(async () => {
      const identity = await this.identities.open(id);
      const fields = Object.keys(identity).filter((field) => field !== 'applicationId');
      await this.readLog.served([{ kind: 'application', id, municipalityId: null }], purpose, fields);
      return identity;
    });
  }

  /** Homes and confirmed applications of the region that the same person stands behind. */
  async knownHome(id: string): Promise<KnownFamilyType> {
    return this.db.run(async () => {
      await this.byId(id);
      const rows = await this.db.query<{ id: string; homeId: string | null }>(SAME_PERSON, [id]);
      const became = rows.flatMap(({ homeId }) => homeId ?? []);
      const homeIds = new Set([...became, ...(await this.identities.homesOf(id))]);
      return { homeIds: [...homeIds], applicationIds: rows.map((row) => row.id) };
    });
  }
}
