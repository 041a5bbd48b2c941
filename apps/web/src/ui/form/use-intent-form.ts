import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, get, useForm } from 'react-hook-form';
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
  /** Top fields the draft never holds: what identifies somebody. The same list each time. */
  secret?: readonly string[];
  /**
   * The form is left when it is done, and the page read again before: until the next page is there, it takes no second press. A form
   * that stays is done with the answer: what is typed for the next one meanwhile is not to be cleared away.
   */
  leaves?: boolean;
  /** Field of the server → field of this form, where they differ. */
  fieldOf?: (path: string, typed: Typed) => string;
}

const NOTHING: readonly string[] = [];

/** A form that sends one intention: checked here, checked again by the server, each error at its field. */
export function useIntentForm<Typed extends FieldValues, Checked, Result, Variables>(
  options: IntentFormOptions<Typed, Checked, Result, Variables>,
) {
  const {
    operation,
    schema,
    defaults,
    toVariables,
    onDone,
    draft,
    secret = NOTHING,
    leaves = false,
    fieldOf = sameName,
  } = options;
  const form = useForm<Typed, unknown, Checked>({
    resolver: zodResolver(schema),
    defaultValues: readDraft(draft, defaults) as DefaultValues<Typed>,
  });
  useDraft(form as never, draft, secret);
  const finish = (result: Result) => {
    forgetDraft(draft);
    onDone(result);
  };
  const intention = useIntention(operation, { keyName: draft, onAnswer: leaves ? undefined : finish });
  const [isLeaving, setLeaving] = useState(false);
  const unplaced = usePlacedErrors(form as never, intention.error, fieldOf as FieldOf);
  const submit = form.handleSubmit(async (checked) => {
    if (isLeaving) return;
    const result = await intention.run(toVariables(checked));
    if (result === undefined || !leaves) return;
    setLeaving(true);
    finish(result);
  });
  return { form, submit, unplaced, intention: { ...intention, isPending: intention.isPending || isLeaving } };
}

type FieldOf = (path: string, typed: FieldValues) => string;

/** Puts the server's errors at their fields, the first in focus. @returns messages of those that have no field here */
function usePlacedErrors(form: UseFormReturn<FieldValues>, error: unknown, fieldOf: FieldOf): string[] {
  const [unplaced, setUnplaced] = useState<string[]>([]);
  const { setError, getValues } = form;
  const mapField = useRef(fieldOf);
  useEffect(() => {
    const fields = error instanceof ApiError ? error.fields : [];
    const named = fields.map((field) => ({ ...field, path: mapField.current(bare(field.path), getValues()) }));
    const [placed, others] = partition(named, ({ path }) => get(getValues(), path) !== undefined);
    placed.forEach(({ path, message }, index) => setError(path, { message }, { shouldFocus: index === 0 }));
    setUnplaced(others.map(({ message }) => message));
  }, [error, setError, getValues]);
  return unplaced;
}

function sameName(path: string): string {
  return path;
}

function bare(path: string): string {
  return path.replace(/^input\./, '');
}

function partition(fields: FieldError[], isPlaced: (field: FieldError) => boolean): [FieldError[], FieldError[]] {
  return [fields.filter(isPlaced), fields.filter((field) => !isPlaced(field))];
}
