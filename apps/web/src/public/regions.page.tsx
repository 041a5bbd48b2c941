import { PublicRegionsDocument } from '../graphql/graphql';
import { informationAddress } from './places';
import { Answered, Shell } from './shell';
import { useAnswer } from './use-answer';

const TITLE = 'Bli familjehem – var bor ni?';

export function RegionsPage() {
  return (
    <Answered answer={useAnswer(PublicRegionsDocument, {})} title={TITLE}>
      {({ publicRegions }) => (
        <Shell
          title={TITLE}
          lead="Kommunerna i en region söker familjer tillsammans. Välj den region där ni bor, eller som ligger närmast."
        >
          <ul className="cards">
            {publicRegions.map(({ code, name, unitName, municipalities }) => (
              <li key={code}>
                <h2>
                  <a href={informationAddress(code)}>{name}</a>
                </h2>
                <p>{municipalities.map((one) => one.name).join(', ')}</p>
                {unitName !== name && <p className="hint">{unitName}</p>}
              </li>
            ))}
          </ul>
          {publicRegions.length === 0 && <p>Ingen region tar emot anmälningar här ännu. Hör av er till er kommun.</p>}
        </Shell>
      )}
    </Answered>
  );
}
