import { apiAddress, basePath } from '../client/base';

const PAGES: readonly (readonly [RegExp, string])[] = [
  [/^bli-familjehem\/?$/, 'regions'],
  [/^bli-familjehem\/([a-z0-9-]+)\/?$/, 'information'],
  [/^bli-familjehem\/([a-z0-9-]+)\/sjalvtest\/?$/, 'self-test'],
  [/^bli-familjehem\/([a-z0-9-]+)\/anmalan\/?$/, 'form'],
  [/^bli-familjehem\/([a-z0-9-]+)\/skickat\/?$/, 'sent'],
  [/^anmalan\/?$/, 'own-application'],
  [/^min-familj\/?$/, 'family'],
];

/** Which page the address bar asks for, and of which region. */
export function placeOf(): { page: string; regionCode: string } {
  const path = window.location.pathname.slice(basePath.length);
  for (const [pattern, page] of PAGES) {
    const found = pattern.exec(path);
    if (found) return { page, regionCode: found[1] ?? '' };
  }
  return { page: 'none', regionCode: '' };
}

export const regionsAddress = () => apiAddress('bli-familjehem');
export const informationAddress = (regionCode: string) => apiAddress(`bli-familjehem/${regionCode}`);
export const selfTestAddress = (regionCode: string) => apiAddress(`bli-familjehem/${regionCode}/sjalvtest`);
export const formAddress = (regionCode: string) => apiAddress(`bli-familjehem/${regionCode}/anmalan`);
export const sentAddress = (regionCode: string) => apiAddress(`bli-familjehem/${regionCode}/skickat`);

/** The secret of a personal link: after the #, so that it is sent to no server but in the question itself. */
export const linkToken = () => window.location.hash.slice(1);
