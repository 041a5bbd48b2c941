import type { Prepared } from './prepare.js';

const bold = (text: string) => (process.stdout.isTTY ? `\u001b[1m${text}\u001b[0m` : text);

export function say(line: string): void {
  console.log(`Samhem: ${line}`);
}

export function sayReady(publicUrl: string, { demonstrationUsers }: Prepared): void {
  console.log(`\nSamhem svarar på ${bold(publicUrl)}\n`);
  if (demonstrationUsers.length > 0) {
    const rows = demonstrationUsers.map(({ name, role, where }) => [name, role, where]);
    console.log(table([['Logga in som', 'Roll', 'Var'], ...rows]));
  }
  console.log('Stoppa med Ctrl-C.\n');
}

export function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('   ')
      .trimEnd(),
  );
  const [head = '', ...rest] = lines;
  return [head, '─'.repeat(Math.max(...lines.map((line) => line.length))), ...rest]
    .map((line) => `  ${line}\n`)
    .join('');
}
