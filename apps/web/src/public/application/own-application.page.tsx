import { useState } from 'react';
import { request } from '../../client/api';
import {
  ConfirmOwnApplicationDocument,
  OwnApplicationDocument,
  WithdrawOwnApplicationDocument,
  type OwnApplicationFactsFragment,
} from '../../graphql/graphql';
import { Done, Failed } from '../notice';
import { informationAddress, linkToken, regionsAddress } from '../places';
import { Answered, Shell } from '../shell';
import { useAnswer, useDeed } from '../use-answer';
import { DeadLink, useToken } from '../dead-link';

const TITLE = 'Er intresseanmälan';

export function OwnApplicationPage() {
  const token = useToken();
  const answer = useAnswer(OwnApplicationDocument, { token });
  const set = (ownApplication: OwnApplicationFactsFragment) => answer.set({ ownApplication });
  return (
    <DeadLink answer={answer} title={TITLE}>
      <Answered answer={answer} title={TITLE}>
        {({ ownApplication }) => <Application application={ownApplication} set={set} />}
      </Answered>
    </DeadLink>
  );
}

interface ApplicationProps {
  readonly application: OwnApplicationFactsFragment;
  readonly set: (application: OwnApplicationFactsFragment) => void;
}

function Application({ application, set }: ApplicationProps) {
  const { status, unitName, regionCode, becameHome } = application;
  const [done, setDone] = useState('');
  const { run, error, isBusy } = useDeed();
  const confirm = () =>
    run(async () => {
      set((await request(ConfirmOwnApplicationDocument, { token: linkToken() })).confirmOwnApplication);
      setDone(`Tack! Anmälan är bekräftad. ${unitName} hör av sig inom en vecka.`);
    });
  const withdraw = () =>
    run(async () => {
      set((await request(WithdrawOwnApplicationDocument, { token: linkToken() })).withdrawOwnApplication);
      setDone('Anmälan är återtagen. Uppgifterna om er är borttagna.');
    });
  return (
    <Shell title={TITLE} lead={`Till ${unitName}.`}>
      {done && <Done>{done}</Done>}
      <Failed error={error} />
      {status === 'UNCONFIRMED' && (
        <>
          <p>Tryck på knappen så får enheten er anmälan. Ni kan återta den när som helst.</p>
          <p className="actions">
            <button type="button" onClick={confirm} aria-disabled={isBusy}>
              Bekräfta anmälan
            </button>
          </p>
        </>
      )}
      {status === 'CONFIRMED' && !done && <p>Anmälan är bekräftad, och enheten har fått den.</p>}
      {status !== 'WITHDRAWN' && !becameHome && <Withdraw withdraw={withdraw} isBusy={isBusy} />}
      {becameHome && <p>Ni är nu registrerade hos enheten. Hör av er dit om ni vill ändra eller avsluta något.</p>}
      {status === 'WITHDRAWN' && (
        <p>
          Ni är välkomna tillbaka. <a href={informationAddress(regionCode)}>Läs mer om uppdragen</a>
        </p>
      )}
      <p>
        <a href={regionsAddress()}>Till startsidan för familjer</a>
      </p>
    </Shell>
  );
}

/** Asked twice, since what is taken away cannot be had back. */
function Withdraw({ withdraw, isBusy }: { withdraw: () => void; isBusy: boolean }) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section aria-labelledby="withdraw">
      <h2 id="withdraw">Återta anmälan</h2>
      <p>
        Då tas namn, kontaktuppgifter och svar bort på en gång. Att någon har anmält intresse räknas kvar i statistiken.
      </p>
      {isAsking ? (
        <div className="card" role="group" aria-labelledby="sure">
          <p id="sure">Vill ni återta anmälan? Det går inte att ångra.</p>
          <p className="actions">
            <button type="button" className="danger" onClick={withdraw} aria-disabled={isBusy} autoFocus>
              Ja, återta anmälan
            </button>
            <button type="button" className="quiet" onClick={() => setAsking(false)}>
              Nej, behåll den
            </button>
          </p>
        </div>
      ) : (
        <p className="actions">
          <button type="button" className="quiet" onClick={() => setAsking(true)}>
            Återta anmälan
          </button>
        </p>
      )}
    </section>
  );
}
