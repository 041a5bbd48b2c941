import { Injectable } from '@nestjs/common';
import { LEAK_TITLES, type LeakKind } from '#libs/avidentification';
import { IdentityCipher, TenantDb, requireActor } from '#libs/platform';
import type { ProfileApprovalType, ProfileTextType } from './publication.type.js';

const CURRENT = `
  select t.version, t.body, t.written_at as "writtenAt", w.display_name as "writtenBy", t.written_by = $2 as "isWrittenByMe",
    t.released_at as "releasedAt", r.display_name as "releasedBy",
    coalesce((select json_agg(json_build_object('position', h.position, 'length', h.length, 'kind', h.kind) order by h.position, h.kind)
      from samhem.profile_text_hits h
      where h.region_id = t.region_id and h.home_id = t.home_id and h.version = t.version), '[]') as hits
  from samhem.profile_texts t
  join samhem.users w on w.region_id = t.region_id and w.id = t.written_by
  left join samhem.users r on r.region_id = t.region_id and r.id = t.released_by
  where t.home_id = $1 order by t.version desc limit 1`;
const APPROVAL = `
  select a.approved_on as "approvedOn", a.adult, a.text_version is not distinct from
    (select max(t.version) from samhem.profile_texts t where t.region_id = a.region_id and t.home_id = a.home_id) as "isStanding"
  from samhem.profile_approvals a where a.home_id = $1 order by a.id desc limit 1`;

type SealedText = Omit<ProfileTextType, 'body'> & { readonly body: Buffer };

/** What the sealed words of a version are bound to. */
export function bodyPlace(homeId: string, version: number): string {
  return `profile_texts.body:${homeId}.${version}`;
}

/** The words of a profile, the unit's own. */
@Injectable()
export class TextQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly cipher: IdentityCipher,
  ) {}

  async current(homeId: string): Promise<ProfileTextType | null> {
    const [text] = await this.db.query<SealedText>(CURRENT, [homeId, requireActor().userId]);
    if (!text) return null;
    return {
      ...text,
      body: this.cipher.open(text.body, bodyPlace(homeId, text.version)),
      hits: text.hits.map((hit) => ({ ...hit, message: LEAK_TITLES[hit.kind as LeakKind] ?? hit.kind })),
    };
  }

  /** The text that may be shown: the present one, once a second person has released it and the family has approved it. */
  async showable(homeId: string): Promise<string | null> {
    const text = await this.current(homeId);
    const approval = await this.approval(homeId);
    return text?.releasedAt && approval?.isStanding ? text.body : null;
  }

  async approval(homeId: string): Promise<ProfileApprovalType | null> {
    const [approval] = await this.db.query<ProfileApprovalType>(APPROVAL, [homeId]);
    return approval ?? null;
  }
}
