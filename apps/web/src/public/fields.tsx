import type { ReactNode } from 'react';

interface Common {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly error?: string | undefined;
}

export interface Option {
  readonly value: string;
  readonly label: string;
}

const describedBy = ({ name, hint, error }: Common) =>
  [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined;

function About({ name, hint, error }: Common) {
  return (
    <>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
}

type TextProps = Common & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric';
  readonly min?: string;
};

export function TextField({ value, onChange, type = 'text', autoComplete = 'off', ...rest }: TextProps) {
  const { name, label, error, inputMode, min } = rest;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <About {...rest} />
      <input
        {...{ id: name, name, type, value, autoComplete, inputMode, min }}
        aria-describedby={describedBy(rest)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

export function TextArea({ value, onChange, ...rest }: Common & { value: string; onChange: (value: string) => void }) {
  const { name, label, error } = rest;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <About {...rest} />
      <textarea
        {...{ id: name, name, value, rows: 4 }}
        aria-describedby={describedBy(rest)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface ChoiceProps extends Common {
  readonly options: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SelectField({ options, value, onChange, ...rest }: ChoiceProps) {
  const { name, label, error } = rest;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <About {...rest} />
      <select
        {...{ id: name, name, value }}
        aria-describedby={describedBy(rest)}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">Välj …</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

export function RadioGroup({ options, value, onChange, ...rest }: ChoiceProps) {
  const { name, label } = rest;
  return (
    <fieldset className="field" aria-describedby={describedBy(rest)}>
      <legend>{label}</legend>
      <About {...rest} />
      {options.map((option, index) => (
        <label className="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            id={index === 0 ? name : undefined}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ManyProps extends Common {
  readonly options: readonly Option[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

export function CheckGroup({ options, values, onChange, ...rest }: ManyProps) {
  const { name, label } = rest;
  const toggled = (value: string) =>
    values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return (
    <fieldset className="field" aria-describedby={describedBy(rest)}>
      <legend>{label}</legend>
      <About {...rest} />
      {options.map(({ value, label: text }, index) => (
        <label className="choice" key={value}>
          <input
            type="checkbox"
            name={name}
            id={index === 0 ? name : undefined}
            checked={values.includes(value)}
            onChange={() => onChange(toggled(value))}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
