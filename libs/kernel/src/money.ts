/** Whole öre. All money is counted in öre as bigint; kronor exist only on the screen. */
export type Ore = bigint;

/** 123456700n → "1 234 567,00 kr", with no-break spaces as Swedish typography has them. */
export function formatKronor(ore: Ore): string {
  const sign = ore < 0n ? '−' : '';
  const digits = (ore < 0n ? -ore : ore).toString().padStart(3, '0');
  const kronor = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ' ');
  return `${sign}${kronor},${digits.slice(-2)} kr`;
}
