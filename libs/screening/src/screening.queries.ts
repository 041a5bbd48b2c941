import { Injectable } from '@nestjs/common';
import { NotFoundError, isUuid, type LocalDate } from '#libs/kernel';
import { IdentityCipher, ReadLog, TenantDb } from '#libs/platform';
import { requiredItems, type ScreeningConclusion, type StudyConclusion } from '#libs/recruitment';
import type {
  HomeStudyType,
  ScreenedAreaType,
  ScreeningNoteType,
  ScreeningType,
  StudyItemType,
} from './screening.type.js';
import { SCREENING_AREAS, type ScreeningArea } from './screening.words.js';

const AREAS = `
  select s.area, s.assessment, s.note is not null as "hasNote", s.assessed_on as "assessedOn", u.display_name as "assessedByName"
  from samhem.screening_areas s left join samhem.users u on u.region_id = s.region_id and u.id = s.assessed_by
  where s.case_id = $1`;
const ITEMS = `
  select s.item, s.adult, s.done_on as "doneOn", u.display_name as "doneByName"
  from samhem.study_items s left join samhem.users u on u.region_id = s.region_id and u.id = s.done_by where s.case_id = $1`;
const CASE = `
  select c.id, c.screening_conclusion as screening, c.screened_on as "screenedOn", x.display_name as "screenedByName",
    c.study_conclusion as study, c.studied_on as "studiedOn", y.display_name as "studiedByName",
    coalesce(h.adults, 1) as adults, coalesce(o.has_own_children, false) as "hasOwnChildren"
  from samhem.recruitment_cases c
  left join samhem.users x on x.region_id = c.region_id and x.id = c.screened_by
  left join samhem.users y on y.region_id = c.region_id and y.id = c.studied_by
  left join samhem.homes h on h.region_id = c.region_id and h.id = c.home_id
  left join samhem.home_offers o on o.region_id = c.region_id and o.home_id = c.home_id
  where c.id = $1`;

interface CaseRow {
  readonly id: string;
  readonly screening: ScreeningConclusion | null;
  readonly screenedOn: LocalDate | null;
  readonly screenedByName: string | null;
  readonly study: StudyConclusion | null;
  readonly studiedOn: LocalDate | null;
  readonly studiedByName: string | null;
  readonly adults: number;
  readonly hasOwnChildren: boolean;
}

/** Where a note is sealed to. */
export const notePlace = (caseId: string, area: ScreeningArea) => `screening_areas.note:${caseId}.${area}`;

/** Reads of the first screening and the home study, the unit's own. */
@Injectable()
export class ScreeningQueries {
  constructor(
    private readonly db: TenantDb,
    private readonly cipher: IdentityCipher,
    private readonly readLog: ReadLog,
  ) {}

  /** @throws NotFoundError */
  async screening(caseId: string): Promise<ScreeningType> {
    return this.db.run(async () => {
      const found = await this.caseOf(caseId);
      const rows = await this.db.query<ScreenedAreaType>(AREAS, [caseId]);
      const empty = { assessment: null, hasNote: false, assessedOn: null, assessedByName: null };
      const areas = SCREENING_AREAS.map((area) => rows.find((row) => row.area === area) ?? { area, ...empty });
      const concluded = { concludedOn: found.screenedOn, concludedByName: found.screenedByName };
      return { caseId, areas, conclusion: found.screening, ...concluded };
    });
  }

  /**
   * The private notes, opened. A note may identify a family, so the read is logged.
   * @throws NotFoundError
   */
  async notes(caseId: string): Promise<ScreeningNoteType[]> {
    return this.db.run(async () => {
      await this.caseOf(caseId);
      const rows = await this.db.query<{ area: ScreeningArea; note: Buffer }>(
        'select area, note from samhem.screening_areas where case_id = $1 and note is not null',
        [caseId],
      );
      const fields = rows.map(({ area }) => area);
      const subjects = rows.length > 0 ? [{ kind: 'screening' as const, id: caseId, municipalityId: null }] : [];
      await this.readLog.served(subjects, 'första bedömningen', fields);
      return rows.map(({ area, note }) => ({ area, note: this.cipher.open(note, notePlace(caseId, area)) }));
    });
  }

  /** @throws NotFoundError */
  async study(caseId: string): Promise<HomeStudyType> {
    return this.db.run(async () => {
      const found = await this.caseOf(caseId);
      const rows = await this.db.query<StudyItemType>(ITEMS, [caseId]);
      const items = requiredItems(found).map(
        ({ item, adult }) =>
          rows.find((row) => row.item === item && row.adult === adult) ?? {
            item,
            adult,
            doneOn: null,
            doneByName: null,
          },
      );
      const concluded = { concludedOn: found.studiedOn, concludedByName: found.studiedByName };
      return { caseId, items, conclusion: found.study, ...concluded };
    });
  }

  private async caseOf(caseId: string): Promise<CaseRow> {
    const [found] = isUuid(caseId) ? await this.db.query<CaseRow>(CASE, [caseId]) : [];
    if (!found) throw new NotFoundError();
    return found;
  }
}
