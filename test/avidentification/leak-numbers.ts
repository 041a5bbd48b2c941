import { oneOf, type Random } from './random-pool.js';

/** Numbers and addresses nobody has, in the ways people write them. */

const digit = (random: Random, below = 10) => Math.floor(random() * below);
const digits = (random: Random, count: number) => Array.from({ length: count }, () => digit(random)).join('');
const two = (number: number) => String(number).padStart(2, '0');

/** Birth numbers 980–998 are given to nobody: the tax agency's test numbers. One in ten is a co-ordination number, day + 60. */
export function personalNumber(random: Random): string {
  const year = 1950 + digit(random, 65);
  const day = 1 + digit(random, 28) + (random() < 0.1 ? 60 : 0);
  const born = `${year}${two(1 + digit(random, 12))}${two(day)}`;
  const nine = `${born.slice(2)}${980 + digit(random, 19)}`;
  const last = `${nine.slice(6)}${checkDigit(nine)}`;
  return oneOf(random, [
    `${born}-${last}`,
    `${born.slice(2)}-${last}`,
    `${born}${last}`,
    `${born.slice(2)}${last}`,
    `${born} ${last}`,
    `${born.slice(2)} - ${last}`,
    `${born.slice(0, 2)} ${born.slice(2)}-${last}`,
  ]);
}

/** Luhn */
function checkDigit(nine: string): number {
  const sum = [...nine].reduce((total, one, index) => {
    const doubled = Number(one) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** From the series that PTS keeps for books and films. */
export function phone(random: Random): string {
  const [area, rest] = oneOf(random, [
    ['70', `17406${two(5 + digit(random, 95))}`],
    ['8', `465004${two(digit(random, 100))}`],
    ['31', `39006${two(digit(random, 100))}`],
    ['40', `62804${two(digit(random, 100))}`],
    ['980', `3192${two(digit(random, 100))}`],
  ] as const);
  const grouped =
    rest.length === 6 ? rest.replace(/(..)(?=.)/g, '$1 ') : rest.replace(/^(...)(..)(..)/, '$1 $2 $3 ').trim();
  return oneOf(random, [
    `0${area}-${grouped}`,
    `0${area}${rest}`,
    `0${area} ${grouped}`,
    `+46${area}${rest}`,
    `+46 ${area} ${grouped}`,
    `0046${area}${rest}`,
    `+46 (0)${area}-${grouped}`,
    `0${area}/${rest}`,
    `0${area}-${rest}`,
    `0${area}.${grouped.replaceAll(' ', '.')}`,
  ]);
}

const LOCAL = ['anna.lind', 'familjen_berg', 'gardenibyn', 'kontakt', 'info', 'm.holm75', 'mormor-karin'];
const DOMAIN = ['exempel', 'hemposten', 'min-gard', 'skogsliden', 'testbrev'];
const TOP = ['se', 'com', 'nu', 'net'];

export function email(random: Random): string {
  const [local, domain, top] = [oneOf(random, LOCAL), oneOf(random, DOMAIN), oneOf(random, TOP)];
  return oneOf(random, [
    `${local}@${domain}.${top}`,
    `${local}@${domain}.${top}`,
    `${local.toUpperCase()}@${domain}.${top}`,
    `${local} @ ${domain}.${top}`,
    `${local}(at)${domain}.${top}`,
    `${local} [at] ${domain}.${top}`,
    `${local} at ${domain} punkt ${top}`,
    `${local} snabel-a ${domain} punkt ${top}`,
    `${local} snabela ${domain}.${top}`,
    `${local}@${domain}(punkt)${top}`,
  ]);
}

export function link(random: Random): string {
  const [domain, top, page] = [oneOf(random, DOMAIN), oneOf(random, TOP), oneOf(random, LOCAL)];
  return oneOf(random, [
    `www.${domain}.${top}`,
    `https://${domain}.${top}/${page}`,
    `http://www.${domain}.${top}`,
    `${domain}.${top}`,
    `${domain}.${top}/${page}`,
    `facebook.com/${page}`,
    `instagram.com/${page}`,
    `www ${domain} punkt ${top}`.replace('www ', 'www punkt '),
    `${domain} punkt ${top}`,
  ]);
}

export function registrationNumber(random: Random): string {
  const letters = Array.from({ length: 3 }, () => oneOf(random, [...'ABCDEFGHJKLMNOPRSTUWXYZ'])).join('');
  const end = `${digits(random, 2)}${random() < 0.6 ? digit(random) : oneOf(random, [...'ABCDEFGHJKLMNPRSTUWXYZ'])}`;
  return oneOf(random, [
    `${letters}${end}`,
    `${letters} ${end}`,
    `${letters}-${end}`,
    `${letters}${end}`.toLowerCase(),
  ]);
}

export function postalAddress(random: Random, place: string): string {
  const [first, last] = [`${1 + digit(random, 9)}${digits(random, 2)}`, digits(random, 2)];
  return oneOf(random, [
    `${first} ${last} ${place}`,
    `${first}${last} ${place}`,
    `SE-${first} ${last} ${place}`,
    `${first} ${last}`,
  ]);
}
