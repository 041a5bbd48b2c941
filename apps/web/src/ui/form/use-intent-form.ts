import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { type DefaultValues, type FieldValues, type Path, get, useForm } from 'react-hook-form';
import { ApiError, type FieldError, type Operation } from '../../client/api';
import { useIntention } from '../../client/use-intention';
import type { z } from './check';
import { forgetDraft, readDraft, useDraft } from './use-draft';

interface IntentFormOptions<Typed extends FieldValues, Checked, Result, Variables> {
  operation: Operation<Result, Variables>;
  schema: z.ZodType<Checked, Typed>;
  defaults: Typed;
  toVariables: (checked: Checked) => Variables;
  onDone: (result: Result) => void;
  /** Name of the draft kept in this tab; leave out where nothing long is typed. */
  draft?: string;
  /** Field of the server → field of this form, where they differ. */
  fieldOf?: (path: string, typed: Typed) => string;
}

/** A form that sends one intention: checked here, checked again by the server, each error at its field. */
export function useIntentForm<Typed extends FieldValues, Checked, Result, Variables>(
  options: IntentFormOptions<Typed, Checked, Result, Variables>,
) {
  const { operation, schema, defaults, toVariables, onDone, draft, fieldOf = sameName } = options;
  const form = useForm<Typed, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: readDraft(draft, defaults) as DefaultValues<Typed>,
  });
  useDraft(form as never, draft);
  const intention = useIntention(operation, { keyName: draft });
  const { setError, getValues } = form;
  const mapField = useRef(fieldOf);
  useEffect(() => {
    const fields = intention.error instanceof ApiError ? intention.error.fields : [];
    const known = fields.map((field) => ({
      ...field,
      path: mapField.current(field.path.replace(/^input\./, ''), getValues()),
    }));
    const here = known.filter(({ path }) => get(getValues(), path) !== undefined);
    here.forEach((field: FieldError, index) =>
      setError(field.path as Path<Typed>, { message: field.message }, { shouldFocus: index === 0 }),
    );
  }, [intention.error, setError, getValues]);
  const submit = form.handleSubmit(async (checked) => {
    const result = await intention.run(toVariables(checked));
    if (result === undefined) return;
    forgetDraft(draft);
    onDone(result);
  });
  return { form, submit, intention };
}

function sameName(path: string): string {
  return path;
}
