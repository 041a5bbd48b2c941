/** Closed lists of the home; the stored value is also the word in code. */

/** egen regi, konsulentstödd, nätverkshem, släktinghem */
export const REGIS = ['own', 'agency', 'network', 'kinship'] as const;
export type Regi = (typeof REGIS)[number];

/** registrerat, publicerat (its profile is shown), pausat (its profile is withdrawn), tillbakadraget (it has left the pool) */
export const HOME_STATUSES = ['registered', 'published', 'paused', 'withdrawn'] as const;
export type HomeStatus = (typeof HOME_STATUSES)[number];

/** ny, viss erfarenhet, erfaren */
export const EXPERIENCES = ['new', 'some', 'experienced'] as const;
export type Experience = (typeof EXPERIENCES)[number];

/** umgänge med föräldrar: välkommet, med stöd, inte */
export const CONTACTS_WITH_PARENTS = ['welcome', 'with_support', 'not'] as const;
export type ContactWithParents = (typeof CONTACTS_WITH_PARENTS)[number];

/** What the family does not take on. */
export const LIMITS = [
  'acting_out',
  'substance_use',
  'running_away',
  'sexual_acting_out',
  'fire_setting',
  'intensive_nursing',
  'frequent_travel',
  'protected_whereabouts',
  'parents_visit_home',
] as const;
export type Limit = (typeof LIMITS)[number];

/** What the family wants from the unit or the municipality. */
export const SUPPORTS = [
  'supervision',
  'training',
  'relief',
  'phone_support',
  'mentor_family',
  'school_support',
  'contact_support',
  'interpreter',
  'travel_help',
] as const;
export type Support = (typeof SUPPORTS)[number];

/** Why a home leaves the pool. */
export const WITHDRAWAL_REASONS = [
  'family_wish',
  'illness',
  'moved',
  'own_child',
  'separated',
  'unsuitable',
  'no_contact',
  'deceased',
  'other',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** ISO 639-1. */
export const LANGUAGES: readonly string[] = `
  aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu
  fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km
  kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om
  or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr
  ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu`
  .trim()
  .split(/\s+/);
