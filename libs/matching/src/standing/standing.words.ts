import type { MatchRequirementKind, RequirementKind } from '#libs/needs';

/** Where a home stands for a need: in the list, able to help while others came first, or kept away by a must. */
export const STANDING_STATES = ['shown', 'eligible', 'excluded'] as const;
export type StandingState = (typeof STANDING_STATES)[number];

/** Days after which a need that no home in the region can meet goes to the unit's manager. */
export const ESCALATION_DAYS = 7;

/** Short names of what a home can be asked for beside age, zone, language and places; fit in a list inside a sentence. */
export const ASKED_NAMES: Partial<Readonly<Record<RequirementKind, string>>> = {
  capability_substance: 'erfarenhet av missbruk och kriminalitet',
  capability_trauma: 'erfarenhet av trauma och våld',
  capability_npf: 'erfarenhet av neuropsykiatriska funktionsnedsättningar',
  capability_school: 'erfarenhet av skolstöd',
  capability_protection: 'erfarenhet av skyddsbehov',
  own_room: 'eget rum',
  no_other_children: 'inga andra barn',
  no_animals: 'inga djur',
  step_free: 'stegfritt',
  daytime_adult: 'vuxen hemma dagtid',
};

/** Facts of the need that no form turns into a wish, and what can be done instead. */
export const NOT_RELAXABLE: Partial<Readonly<Record<MatchRequirementKind, string>>> = {
  assignment_type:
    'Uppdragstypen kan inte bli ett önskemål. Behövs ett annat slags uppdrag är det ett annat behov: registrera det för sig.',
  age: 'Barnets ålder kan inte bli ett önskemål. Kontrollera att åldersspannet i behovet stämmer.',
  places:
    'Syskon hålls ihop, så antalet platser kan inte bli ett önskemål. Att dela en syskongrupp är ert beslut: ändra då antalet barn och registrera ett behov för vart och ett.',
};
