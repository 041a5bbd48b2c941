import { useEffect, useState, type PropsWithChildren } from 'react';
import { ApiError } from '../client/api';
import { linkToken, regionsAddress } from './places';
import { Shell } from './shell';
import type { Answer } from './use-answer';

/** The secret in the address bar, also when another link is opened in the same tab. */
export function useToken(): string {
  const [token, setToken] = useState(linkToken);
  useEffect(() => {
    const change = () => setToken(linkToken());
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return token;
}

/** One page for every link that opens nothing, whatever the reason is. */
export function DeadLink({ answer, title, children }: PropsWithChildren<{ answer: Answer<unknown>; title: string }>) {
  const isDead = answer.error instanceof ApiError && answer.error.code === 'NOT_FOUND';
  if (!isDead) return children;
  return (
    <Shell title={title} lead="Länken går inte att öppna.">
      <p>Den kan vara avskriven fel, för gammal eller redan använd för att ta bort uppgifterna.</p>
      <ul>
        <li>Öppna länken direkt ur brevet, eller kopiera hela adressen.</li>
        <li>Har ni fått ett nyare brev? Använd länken i det.</li>
        <li>Hör annars av er till rekryteringsenheten.</li>
      </ul>
      <p>
        <a href={regionsAddress()}>Till startsidan för familjer</a>
      </p>
    </Shell>
  );
}
