import { AGE_BANDS, ASSIGNMENT_TYPES, CAPABILITY_AREAS, CAPABILITY_BANDS } from '#libs/kernel';
import { enumOf } from '#libs/platform';

/** GraphQL enums of the words that several libs share. Registered once, here, where every lib can reach them. */
export const AssignmentTypeEnum = enumOf('AssignmentType', ASSIGNMENT_TYPES);
export const CapabilityAreaEnum = enumOf('CapabilityArea', CAPABILITY_AREAS);
export const CapabilityBandEnum = enumOf('CapabilityBand', CAPABILITY_BANDS);
export const AgeBandEnum = enumOf('AgeBand', AGE_BANDS, (band) => `age_${band}`);
