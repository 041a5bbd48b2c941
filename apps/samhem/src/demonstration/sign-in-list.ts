import { ROLE_NAMES } from '#libs/identity';
import type { Role } from '#libs/platform';
import type { DemonstrationUser } from '../prepare.js';
import type { GivenRegion, Person } from './given-region.js';

/** One for every role; the sign-in page has them all. */
export function someOf({ name, unitName, host, members, ...unit }: GivenRegion): DemonstrationUser[] {
  const other = members.find((member) => member !== host && member.caseworker !== member.coordinator) ?? host;
  const user = ({ displayName }: Person, role: Role, where: string) => ({
    name: displayName,
    role: ROLE_NAMES[role],
    where,
  });
  return [
    user(unit.recruiter, 'recruiter', unitName),
    user(unit.administrator, 'unit_administrator', unitName),
    user(unit.manager, 'unit_manager', unitName),
    user(other.caseworker, 'caseworker', `${other.name}, ${name}`),
    user(other.coordinator, 'coordinator', `${other.name}, ${name}`),
    user(host.steering, 'steering_member', `${host.name}, ${name}`),
    user(unit.reviewer, 'log_reviewer', name),
  ];
}
