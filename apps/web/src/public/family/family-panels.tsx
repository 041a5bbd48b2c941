import { useState } from 'react';
import {
  AskForContactDocument,
  RevokeFamilyConsentDocument,
  type FamilyPageFactsFragment,
} from '../../graphql/graphql';
import { languageName } from '../../ui/languages';
import { words } from '../../ui/words';
import type { PanelProps } from './availability-panel';

export function ShownPanel({ page }: { page: FamilyPageFactsFragment }) {
  const facts: [string, string][] = [
    ['Uppdrag', words.assignmentType[page.assignmentType]],
    ['Barnets ålder', page.ageBands.map((band) => words.ageBand[band]).join(', ')],
    ['Område', page.zone],
    ['Eget rum', yesNo(page.offersOwnRoom)],
    ['Utan trappsteg', yesNo(page.isStepFree)],
    ['Djur', yesNo(page.hasAnimals)],
    ['Egna barn', yesNo(page.hasOwnChildren)],
    ['Språk', page.languages.map(languageName).join(', ')],
  ];
  return (
    <section aria-labelledby="shown">
      <h2 id="shown">Det här kan kommunerna se</h2>
      <p>
        {page.isPublished
          ? 'Er beskrivning visas för de kommuner ni har sagt ja till. De kan se det här, eller mindre: aldrig namn, adress eller telefon.'
          : 'Er beskrivning visas inte för någon kommun just nu. När den gör det kan de se det här, eller mindre: aldrig namn, adress eller telefon.'}
      </p>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">Är något fel? Be enheten ringa, längst ner på sidan.</p>
    </section>
  );
}

const yesNo = (fact: boolean) => (fact ? 'Ja' : 'Nej');

export function ConsentPanel({ page, act, isBusy }: PanelProps) {
  const [asked, setAsked] = useState<{ ids: string[] | null; name: string }>();
  const standing = page.consents.filter(({ stands }) => stands);
  const revoke = () => {
    act(RevokeFamilyConsentDocument, { municipalityIds: asked!.ids }, `Samtycket för ${asked!.name} är återkallat.`);
    setAsked(undefined);
  };
  return (
    <section aria-labelledby="consents">
      <h2 id="consents">Kommuner som ni har sagt ja till</h2>
      {standing.length === 0 && <p>Inget samtycke gäller. Vill ni lämna ett nytt, be enheten ringa.</p>}
      <ul className="rows">
        {standing.map(({ municipalityId, municipality, givenOn }) => (
          <li key={municipalityId}>
            <span>
              {municipality}, sedan {givenOn}
            </span>
            <button
              type="button"
              className="quiet"
              onClick={() => setAsked({ ids: [municipalityId], name: municipality })}
            >
              Ta tillbaka<span className="hidden"> för {municipality}</span>
            </button>
          </li>
        ))}
      </ul>
      {standing.length > 1 && (
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setAsked({ ids: null, name: 'alla kommuner' })}>
            Ta tillbaka för alla
          </button>
        </p>
      )}
      {asked && (
        <div className="card" role="group" aria-labelledby="sure">
          <p id="sure">
            Ta tillbaka samtycket för {asked.name}? Det gäller på en gång. Ett nytt samtycke måste skrivas under igen.
          </p>
          <p className="actions">
            <button type="button" className="danger" onClick={revoke} aria-disabled={isBusy} autoFocus key={asked.name}>
              Ja, ta tillbaka
            </button>
            <button type="button" className="quiet" onClick={() => setAsked(undefined)}>
              Nej
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

export function ContactPanel({ page, act, isBusy }: PanelProps) {
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">Vill ni prata med någon?</h2>
      {page.hasAskedForContact ? (
        <p>Ni har bett enheten ringa. Någon hör av sig inom några dagar.</p>
      ) : (
        <p className="actions">
          <button
            type="button"
            className="quiet"
            aria-disabled={isBusy}
            onClick={() => act(AskForContactDocument, {}, 'Enheten har fått er fråga och ringer inom några dagar.')}
          >
            Be enheten ringa
          </button>
        </p>
      )}
    </section>
  );
}
