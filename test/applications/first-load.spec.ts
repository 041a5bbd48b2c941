import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WEB = 'dist/web';
/** Bytes, gzipped: what a telephone fetches before the form can be read. */
const MOST = 150_000;
/** Letters of Swedish are all in this one; the others of the family are not fetched for it. */
const FONT = /source-sans-3-latin-wght-normal-[\w-]+\.woff2/;

/** Everything that the page's own file leads to without anybody doing anything. */
function filesOf(page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file) || !existsSync(join(WEB, file))) return;
    found.add(file);
    const text = readFileSync(join(WEB, file), 'utf8');
    const assets = file.endsWith('.html')
      ? [...text.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, asset]) => asset!)
      : [...text.matchAll(/(?:import|from)\s*"\.\/([^"]+\.js)"/g)].map(([, asset]) => `assets/${asset!}`);
    assets.forEach(follow);
    const font = file.endsWith('.css') ? FONT.exec(text)?.[0] : undefined;
    if (font) found.add(`assets/${font}`);
  };
  follow(page);
  return [...found];
}

describe('the first load of the public form', () => {
  const files = filesOf('bli-familjehem.html');
  const sizes = files.map((file) => gzipSync(readFileSync(join(WEB, file))).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);

  it('is at most 150 kB gzipped: page, scripts, styles and font', () => {
    process.stdout.write(`${(total / 1_000).toFixed(1)} kB in ${files.length} files\n`);
    expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
    expect(files.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
    expect(files.filter((file) => file.endsWith('.woff2'))).toHaveLength(1);
    expect(total).toBeLessThan(MOST);
  });

  it('holds no part of the app of those who sign in', () => {
    const text = files.map((file) => readFileSync(join(WEB, file), 'latin1')).join('');
    expect(text).not.toMatch(/MuiButton|Förmedling av kontakt|react-router/);
    const all = filesOf('index.html').map((file) => readFileSync(join(WEB, file), 'latin1'));
    expect(all.join('')).toMatch(/MuiButton/);
  });
});
