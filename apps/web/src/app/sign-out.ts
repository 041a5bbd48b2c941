import { apiAddress, basePath } from '../client/base';
import { closeSocket } from '../client/use-subscription';

/** Ends the session and forgets drafts; a shared computer keeps nothing. */
export async function signOut(): Promise<void> {
  await fetch(apiAddress('auth/sign-out'), { method: 'POST', headers: { 'x-samhem-request': '1' } }).catch(
    () => undefined,
  );
  closeSocket();
  sessionStorage.clear();
  window.location.assign(basePath);
}
