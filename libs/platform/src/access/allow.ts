import { SetMetadata } from '@nestjs/common';
import type { Role } from './roles.js';

export const ALLOWED_ROLES = 'samhem:allowed-roles';
export const IS_PUBLIC = 'samhem:public';

/** The roles that may run this operation. An operation without `@Allow` or `@Public` cannot be run at all. */
export const Allow = (...roles: readonly Role[]) => SetMetadata(ALLOWED_ROLES, roles);

/** Open without sign-in. Used for what the sign-in page itself needs. */
export const Public = () => SetMetadata(IS_PUBLIC, true);
