import { type PropsWithChildren, type ReactNode, useEffect } from 'react';
import { messageOf } from '../client/api';
import { regionsAddress } from './places';
import type { Answer } from './use-answer';

interface ShellProps {
  title: string;
  lead?: ReactNode;
  back?: { href: string; label: string };
}

export function Shell({ title, lead, back, children }: PropsWithChildren<ShellProps>) {
  useEffect(() => {
    document.title = `${title} – Samhem`;
  }, [title]);
  return (
    <>
      <a className="skip" href="#innehall" onClick={focusContent}>
        Hoppa till innehållet
      </a>
      <header className="top">
        <a href={regionsAddress()}>Samhem</a>
        <span>Familjehem, jourhem, kontaktfamilj och kontaktperson</span>
      </header>
      <main id="innehall" tabIndex={-1}>
        {back && (
          <p>
            <a href={back.href}>← {back.label}</a>
          </p>
        )}
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        {children}
      </main>
      <footer>
        <p>Gäller det ett barn som far illa nu? Ring socialjouren i er kommun, eller 112 när det är akut.</p>
      </footer>
    </>
  );
}

/** Not by the address: on a personal page its # holds the secret. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('innehall')!.focus();
}

interface AnsweredProps<Data> {
  answer: Answer<Data>;
  title: string;
  children: (data: Data) => ReactNode;
}

/** The page once its data is there; until then, or when there is none, a page that says so. */
export function Answered<Data>({ answer, title, children }: AnsweredProps<Data>) {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.error === undefined) {
    return (
      <Shell title={title}>
        <p role="status">Hämtar …</p>
      </Shell>
    );
  }
  return (
    <Shell title={title}>
      <p role="alert" className="notice bad">
        {messageOf(answer.error)}
      </p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          Försök igen
        </button>
      </p>
    </Shell>
  );
}
