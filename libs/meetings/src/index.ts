export * from './invitation.service.js';
export * from './meeting.queries.js';
export * from './meeting.resolver.js';
export * from './meeting.service.js';
export * from './meeting.type.js';
export * from './meeting.words.js';
export * from './meetings.module.js';
