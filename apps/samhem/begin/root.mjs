import { accessSync, constants } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');

export function refuseForeignCheckout() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Error(`det går inte att skriva i ${root}. Starta som den som äger mappen, eller klona till en egen.`);
  }
}
