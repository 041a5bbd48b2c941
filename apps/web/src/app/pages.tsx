import { type ComponentType, lazy } from 'react';
import type { Scope } from '../graphql/enums';

export interface PageEntry {
  path: string;
  /** Who has the page; nobody else finds it. */
  scopes: Scope[];
  Component: ComponentType;
}

const everybody: Scope[] = ['UNIT', 'MEMBER', 'STEERING', 'REVIEWER'];

/** Every page of the app, each loaded when it is first visited. A page module exports its component as `Page`. */
export const pages: PageEntry[] = [
  page('/', everybody, () => import('./pages/start.page')),
  page('/behov', ['MEMBER'], () => import('../features/needs/needs.page')),
  page('/behov/nytt', ['MEMBER'], () => import('../features/needs/need-form.page')),
  page('/behov/:id/andra', ['MEMBER'], () => import('../features/needs/change-need.page')),
  page('/behov/:id', ['MEMBER'], () => import('./pages/need.page')),
  page('/profiler', ['MEMBER'], () => import('../features/profiles/profiles.page')),
  page('/profiler/:id', ['MEMBER'], () => import('./pages/profile.page')),
  page('/placeringar', ['MEMBER'], () => import('../features/placements/placements.page')),
  page('/placeringar/ny', ['MEMBER'], () => import('../features/placements/placement-form.page')),
  page('/hemregister', ['UNIT'], () => import('../features/homes/home-list.page')),
  page('/hemregister/nytt', ['UNIT'], () => import('../features/homes/register-home.page')),
  page('/hemregister/importera', ['UNIT'], () => import('../features/imports/import.page')),
  page('/hemregister/:id', ['UNIT'], () => import('./pages/home.page')),
  page('/hemregister/:id/erbjudande', ['UNIT'], () => import('../features/homes/change-offer.page')),
  page('/att-gora', ['UNIT'], () => import('../features/tasks/tasks.page')),
  page('/kontaktkommuner', ['UNIT'], () => import('../features/contacts/contacts.page')),
  page('/kontaktkommuner/:id', ['UNIT'], () => import('../features/contacts/municipality.page')),
  page('/kontaktkommuner/:id/samtal', ['UNIT'], () => import('../features/contacts/talk.page')),
  page('/rekrytering', ['UNIT'], () => import('../features/recruitment/board.page')),
  page('/rekrytering/traffar', ['UNIT'], () => import('../features/meetings/meetings.page')),
  page('/rekrytering/traffar/ny', ['UNIT'], () => import('../features/meetings/plan-meeting.page')),
  page('/rekrytering/traffar/:id', ['UNIT'], () => import('../features/meetings/meeting.page')),
  page('/rekrytering/:id', ['UNIT'], () => import('./pages/case.page')),
  page('/rekrytering/:id/registrera', ['UNIT'], () => import('./pages/register-family.page')),
  page('/formedling', ['UNIT'], () => import('../features/interests/brokering/brokering.page')),
  page('/samordning', ['UNIT'], () => import('../features/proposals/coordination.page')),
  page('/behovsgap', ['UNIT'], () => import('../features/proposals/gap.page')),
  page('/fordelningsprofil', ['UNIT', 'STEERING'], () => import('../features/proposals/weights.page')),
  page('/nyttjande', ['UNIT', 'STEERING'], () => import('../features/statistics/usage.page')),
  page('/kostnadsfordelning', ['UNIT', 'STEERING'], () => import('../features/billing/cost-split.page')),
];

function page(path: string, scopes: Scope[], load: () => Promise<{ Page: ComponentType }>): PageEntry {
  return { path, scopes, Component: lazy(async () => ({ default: (await load()).Page })) };
}
