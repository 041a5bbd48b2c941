import { ApplicationFormDocument } from '../graphql/graphql';
import { assignments, demands, pay, steps, support } from './information.texts';
import { formAddress, regionsAddress, selfTestAddress } from './places';
import { Answered, Shell } from './shell';
import { useAnswer } from './use-answer';

export function InformationPage({ regionCode }: { regionCode: string }) {
  return (
    <Answered answer={useAnswer(ApplicationFormDocument, { regionCode })} title="Bli familjehem">
      {({ applicationForm: { region } }) => (
        <Shell
          title={`Bli familjehem i ${region.name}`}
          lead={`Det finns barn som behöver en familj till, för en helg eller för en uppväxt. ${region.unitName} söker familjer för ${namesOf(region.municipalities)}.`}
          back={{ href: regionsAddress(), label: 'Välj en annan region' }}
        >
          <p className="actions">
            <a className="button" href={formAddress(regionCode)}>
              Anmäl intresse
            </a>
            <a className="button quiet" href={selfTestAddress(regionCode)}>
              Gör självtestet först
            </a>
          </p>
          <Information />
          <p className="actions">
            <a className="button" href={formAddress(regionCode)}>
              Anmäl intresse
            </a>
          </p>
        </Shell>
      )}
    </Answered>
  );
}

function Information() {
  return (
    <>
      <h2>Fyra uppdrag</h2>
      <dl className="cards">
        {assignments.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <h2>Vem kan bli det?</h2>
      <ul>
        {demands.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>Så går det till</h2>
      <ol className="steps">
        {steps.map(({ name, text }) => (
          <li key={name}>
            <strong>{name}.</strong> {text}
          </li>
        ))}
      </ol>
      <h2>Stöd</h2>
      <p>{support}</p>
      <h2>Ersättning</h2>
      <p>{pay}</p>
    </>
  );
}

function namesOf(municipalities: readonly { name: string }[]): string {
  return new Intl.ListFormat('sv', { type: 'conjunction' }).format(municipalities.map(({ name }) => name));
}
