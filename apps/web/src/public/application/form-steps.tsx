import type { ApplicationFormQuery } from '../../graphql/graphql';
import { languageOptions } from '../../ui/languages';
import { CheckGroup, RadioGroup, SelectField, TextArea, TextField } from '../fields';
import { OUTSIDE, today, type Problems, type Values } from './form-values';
import * as texts from './form.texts';

interface StepProps {
  readonly form: ApplicationFormQuery['applicationForm'];
  readonly values: Values;
  readonly problems: Problems;
  readonly set: (changes: Partial<Values>) => void;
}

/** Name, error, value and what changing it does, for a field of that name. */
function bind({ values, problems, set }: StepProps) {
  const common = (name: keyof Values) => ({ name, error: problems[name] });
  return {
    one: (name: keyof Values) => ({
      ...common(name),
      value: values[name] as string,
      onChange: (value: string) => set({ [name]: value }),
    }),
    many: (name: keyof Values) => ({
      ...common(name),
      values: values[name] as string[],
      onChange: (chosen: string[]) => set({ [name]: chosen }),
    }),
  };
}

export function AssignmentStep(props: StepProps) {
  const { one, many } = bind(props);
  return (
    <>
      <CheckGroup
        {...many('assignmentTypes')}
        label="Vilka uppdrag är ni intresserade av?"
        options={texts.assignmentTypes}
      />
      <CheckGroup {...many('wantedBands')} label="Vilka åldrar tänker ni er?" options={texts.ageBands} />
      <RadioGroup {...one('takesSiblings')} label="Kan ni tänka er syskon?" options={texts.yesNo} />
      <RadioGroup {...one('start')} label="När kan ni börja?" options={texts.starts} />
      {props.values.start === 'later' && (
        <TextField {...one('availableFrom')} label="Från vilken dag?" type="date" min={today()} />
      )}
    </>
  );
}

export function HomeStep(props: StepProps) {
  const { one, many } = bind(props);
  const zones = props.form.zones.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <TextField {...one('adults')} label="Hur många vuxna ska ha uppdraget?" inputMode="numeric" />
      <CheckGroup
        {...many('childrenBands')}
        label="Bor det barn hos er? Kryssa i deras åldrar"
        options={texts.ageBands}
      />
      <RadioGroup
        {...one('hasOthers')}
        label="Bor någon annan hos er, till exempel en inneboende?"
        options={texts.yesNo}
      />
      <RadioGroup {...one('housingType')} label="Hur bor ni?" options={texts.housingTypes} />
      <TextField {...one('rooms')} label="Hur många rum har ni, utöver köket?" inputMode="numeric" />
      <RadioGroup {...one('offersOwnRoom')} label="Kan barnet få ett eget rum?" options={texts.yesNo} />
      <RadioGroup {...one('isStepFree')} label="Går det att ta sig in och runt utan trappsteg?" options={texts.yesNo} />
      <SelectField
        {...one('zoneCode')}
        label="I vilket område bor ni?"
        options={[...zones, { value: OUTSIDE, label: 'Utanför regionen' }]}
      />
      <CheckGroup {...many('animals')} label="Har ni djur?" options={texts.animals} />
      <Languages {...many('languages')} />
    </>
  );
}

function Languages(field: {
  name: string;
  error?: string | undefined;
  values: string[];
  onChange: (values: string[]) => void;
}) {
  const swedish = { value: 'sv', label: 'svenska' };
  const all = [swedish, ...languageOptions.filter(({ value }) => value !== 'sv')];
  const common = texts.commonLanguages.flatMap((code) => all.filter(({ value }) => value === code));
  const others = all.filter(({ value }) => !texts.commonLanguages.includes(value));
  return (
    <>
      <CheckGroup {...field} label="Vilka språk talar ni hemma?" options={common} />
      <details open={others.some(({ value }) => field.values.includes(value))}>
        <summary>Fler språk</summary>
        <CheckGroup {...field} name="otherLanguages" error={undefined} label="Andra språk" options={others} />
      </details>
    </>
  );
}

export function ExperienceStep(props: StepProps) {
  const { one, many } = bind(props);
  return (
    <>
      <RadioGroup
        {...one('experience')}
        label="Har ni haft uppdrag för socialtjänsten förut?"
        options={texts.experiences}
      />
      <CheckGroup
        {...many('limits')}
        label="Är det något ni är tveksamma till?"
        hint="Det är bra att veta redan nu. Ni kan ändra er, och ni får alltid säga nej."
        options={texts.limits}
      />
      <RadioGroup {...one('source')} label="Hur hörde ni talas om oss?" options={texts.sources} />
    </>
  );
}

export function ContactStep(props: StepProps) {
  const { one, many } = bind(props);
  const { region, consentTexts } = props.form;
  const municipalities = region.municipalities.map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <p className="hint">Uppgifterna på den här sidan sparas inte i webbläsaren. En av er räcker.</p>
      <TextField {...one('givenNames')} label="Förnamn" autoComplete="given-name" />
      <TextField {...one('familyName')} label="Efternamn" autoComplete="family-name" />
      <TextField
        {...one('email')}
        label="E-post"
        type="email"
        autoComplete="email"
        hint="Hit kommer brevet som ni bekräftar med."
      />
      <TextField {...one('phone')} label="Telefon" type="tel" autoComplete="tel" />
      <SelectField
        {...one('municipalityCode')}
        label="Kommun"
        options={[...municipalities, { value: OUTSIDE, label: 'En annan kommun' }]}
      />
      <TextField
        {...one('personalNumber')}
        label="Personnummer (frivilligt)"
        inputMode="numeric"
        hint="Hjälper enheten att se om ni redan finns hos den. Skriv ååååmmdd-nnnn eller lämna tomt."
      />
      <TextArea
        {...one('ownWords')}
        label="Vill ni berätta något mer? (frivilligt)"
        hint="Skriv inget om andra personers hälsa eller om namngivna barn."
      />
      <CheckGroup
        {...many('consents')}
        label="Läs och kryssa i"
        options={consentTexts.map(({ kind, text }) => ({ value: kind, label: text }))}
      />
      <div className="away" aria-hidden="true">
        <label htmlFor="website">Lämna fältet tomt</label>
        <input
          id="website"
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={props.values.website}
          onChange={(event) => props.set({ website: event.target.value })}
        />
      </div>
    </>
  );
}
