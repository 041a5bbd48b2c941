/**
 * Where to go after sign-in: a path of our own site with its query and fragment, or the start page for anything else
 * (another site, `//evil.example`, `/\evil.example`, a control character, a list).
 */
export function localPath(returnTo: unknown, publicUrl: string): string {
  if (typeof returnTo !== 'string' || returnTo.length > 2_000 || !returnTo.startsWith('/')) return '/';
  const { origin } = new URL(publicUrl);
  if (!URL.canParse(returnTo, origin)) return '/';
  const target = new URL(returnTo, origin);
  const isOwn = target.origin === origin && !target.pathname.startsWith('//');
  return isOwn && !isSignInItself(target.pathname) ? target.pathname + target.search + target.hash : '/';
}

/** Returning to the sign-in would go round in circles. */
function isSignInItself(path: string): boolean {
  return /^\/(auth|oidc)(\/|$)/i.test(path);
}

/** 127.0.0.1 and localhost are one machine and two sites to a browser: the cookie set on one is not sent to the other. */
export function isOtherNameForSameMachine(host: string | undefined, publicUrl: string): boolean {
  if (!host || !URL.canParse(`http://${host}`)) return false;
  const asked = new URL(`http://${host}`).hostname;
  const ours = new URL(publicUrl).hostname;
  return asked !== ours && LOOPBACK.has(asked) && LOOPBACK.has(ours);
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
