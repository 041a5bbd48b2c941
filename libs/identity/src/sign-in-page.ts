import type { Response } from 'express';

/** What a page outside the web app shows; `body` is HTML whose values have been through `escapeHtml`. */
export interface Page {
  readonly status: number;
  readonly title: string;
  readonly body: string;
}

const STYLE = `
  :root { color-scheme: light; }
  body { margin: 0; background: #f3f6f8; color: #1b262c; font: 1rem/1.5 system-ui, sans-serif; }
  main { box-sizing: border-box; max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .75rem; }
  h2 { font-size: 1.25rem; margin: 2rem 0 .75rem; }
  ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); }
  button, a.action { font: inherit; color: inherit; text-align: left; cursor: pointer; border: 1px solid #6b7f8a; border-radius: .5rem;
    background: #fff; padding: .75rem 1rem; }
  button { width: 100%; height: 100%; }
  a.action { display: inline-block; background: #0b4f7d; color: #fff; text-decoration: none; border-color: #0b4f7d; }
  button:hover { border-color: #0b4f7d; background: #eaf3f9; }
  :focus-visible { outline: 3px solid #0b4f7d; outline-offset: 2px; }
  article { background: #fff; border: 1px solid #6b7f8a; border-radius: .5rem; padding: 0 1rem .5rem; margin: 1rem 0; overflow-wrap: anywhere; }
  article h2 { margin: 1rem 0 0; }
  article p { margin: .5rem 0; }
  a:not(.action) { color: #0b4f7d; }
  strong, small { display: block; }
  small { font-size: .9375rem; color: #42535c; }`;

/** Sends a small page without scripts or outside files; its one style carries the nonce of the content security policy. */
export function sendPage(response: Response, { status, title, body }: Page): void {
  const nonce = String(response.locals['cspNonce'] ?? '');
  response.status(status).type('html').set('Cache-Control', 'no-store').send(`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Samhem</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${STYLE}
</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`);
}

export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

const paragraph = (text: string) => `<p>${escapeHtml(text)}</p>`;
const action = (href: string, text: string) => `<p><a class="action" href="${href}">${escapeHtml(text)}</a></p>`;
const tryAgain = action('/auth/sign-in', 'Försök igen');
const toStart = action('/', 'Till startsidan');

/** Every way a sign-in can end without anybody being signed in. */
export const REFUSALS = {
  unknown: {
    status: 403,
    title: 'Du har inget konto i Samhem',
    body:
      paragraph(
        'Inloggningen lyckades, men Samhem känner inte igen dig. Be din enhetschef eller rekryteringsenheten att lägga upp dig.',
      ) + toStart,
  },
  closed: {
    status: 403,
    title: 'Ditt konto är avslutat',
    body:
      paragraph(
        'Ditt konto i Samhem är avslutat. Behöver du det igen ber du din enhetschef eller rekryteringsenheten om det.',
      ) + toStart,
  },
  notOurs: {
    status: 400,
    title: 'Inloggningen gick inte att slutföra',
    body:
      paragraph(
        'Svaret hör inte ihop med en inloggning som du har börjat här, eller så tog det för lång tid. Du är inte inloggad.',
      ) + tryAgain,
  },
  cancelled: {
    status: 400,
    title: 'Inloggningen avbröts',
    body: paragraph('Du är inte inloggad.') + tryAgain,
  },
  unreachable: {
    status: 503,
    title: 'Inloggningstjänsten svarar inte',
    body: paragraph('Vänta en stund och försök igen. Du är inte inloggad.') + tryAgain,
  },
} as const satisfies Record<string, Page>;
export type Refusal = keyof typeof REFUSALS;
