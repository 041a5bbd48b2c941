import type { Scope } from '../graphql/enums';
import { t } from './app.texts';

export interface NavigationEntry {
  to: string;
  label: string;
}

const home = { to: '/', label: t('nav.home') };

/** The main menu, per scope. */
export const navigation: Record<Scope, NavigationEntry[]> = {
  MEMBER: [
    home,
    { to: '/behov', label: t('nav.needs') },
    { to: '/profiler', label: t('nav.profiles') },
    { to: '/placeringar', label: t('nav.placements') },
  ],
  UNIT: [
    home,
    { to: '/att-gora', label: t('nav.tasks') },
    { to: '/rekrytering', label: t('nav.recruitment') },
    { to: '/samordning', label: t('nav.coordination') },
    { to: '/formedling', label: t('nav.brokering') },
    { to: '/behovsgap', label: t('nav.gap') },
    { to: '/hemregister', label: t('nav.homes') },
    { to: '/kontaktkommuner', label: t('nav.contacts') },
    { to: '/nyttjande', label: t('nav.usage') },
    { to: '/kostnadsfordelning', label: t('nav.costs') },
  ],
  STEERING: [
    home,
    { to: '/nyttjande', label: t('nav.usage') },
    { to: '/kostnadsfordelning', label: t('nav.costs') },
    { to: '/fordelningsprofil', label: t('nav.weights') },
  ],
  REVIEWER: [home],
};
