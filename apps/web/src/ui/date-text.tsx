import { dayOf, minuteOf } from './format';

/** A day or an instant, written 2026-11-22; withTime adds 14:05. */
export function DateText({ value, withTime = false }: { value: string; withTime?: boolean }) {
  const isInstant = value.includes('T');
  const text = isInstant ? (withTime ? minuteOf(value) : dayOf(value)) : value;
  return (
    <time dateTime={value} style={{ whiteSpace: 'nowrap' }}>
      {text}
    </time>
  );
}
