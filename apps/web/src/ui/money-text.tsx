import { kronor } from './format';

/** Whole öre as text → 1 234 567,00 kr. */
export function MoneyText({ ore }: { ore: string }) {
  return <span style={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>{kronor(ore)}</span>;
}
