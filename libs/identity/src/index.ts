export { EmbeddedIssuer, ISSUER_PATH } from './embedded-issuer.js';
export * from './identity.module.js';
export { ROLE_NAMES } from './role.words.js';
export { SessionActors } from './session-actors.js';
export { SessionSweep } from './session-sweep.js';
export { DEMONSTRATION, UserQueries, type UnitPerson } from './user.queries.js';
export { UserService, type NewUser } from './user.service.js';
