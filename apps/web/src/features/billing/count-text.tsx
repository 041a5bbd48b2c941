import { wholeNumber } from '../../ui/format';

/** A count; one made for the demonstration says so to everybody, with a star that the page explains. */
export function CountText({ value, isDemonstration = false }: { value: number; isDemonstration?: boolean }) {
  return (
    <>
      {wholeNumber(value)}
      {isDemonstration && (
        <>
          <span aria-hidden> *</span>
          <span className="visually-hidden"> (demonstrationssiffra)</span>
        </>
      )}
    </>
  );
}
