import type { AssignmentType } from '#libs/kernel';
import type { Criterion } from './criterion.words.js';

const NAMES: Readonly<Record<AssignmentType, string>> = {
  foster_home: 'familjehem',
  emergency_foster_home: 'jourhem',
  contact_family: 'kontaktfamilj',
  contact_person: 'kontaktperson',
};

export const assignmentType: Criterion = {
  status: (profile, { need }) => (profile.assignmentType === need.assignmentType ? 'met' : 'not_met'),
  sentence: (profile, { need }) =>
    profile.assignmentType === need.assignmentType
      ? `Hemmet tar uppdrag som ${NAMES[profile.assignmentType]}.`
      : `Hemmet tar uppdrag som ${NAMES[profile.assignmentType]}, inte som ${NAMES[need.assignmentType]}.`,
};
