/** A browser as far as sign-in needs one: it keeps cookies by path and follows redirects only when told to. */
export class Browser {
  private readonly jar = new Map<string, { value: string; path: string }>();

  constructor(readonly origin: string) {}

  /** One request, no redirects followed. */
  async send(address: string, options: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.origin);
    const headers = new Headers(options.headers);
    const cookies = [...this.jar].filter(([, { path }]) => url.pathname.startsWith(path));
    if (cookies.length > 0) headers.set('cookie', cookies.map(([name, { value }]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...options, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response;
  }

  /** Goes to a page and on through its redirects, as long as they stay on our own site. */
  async visit(address: string, options: RequestInit = {}): Promise<{ response: Response; url: URL }> {
    let url = new URL(address, this.origin);
    let response = await this.send(url.href, options);
    for (let hops = 0; response.status >= 300 && response.status < 400; hops += 1) {
      if (hops > 10) throw new Error(`too many redirects at ${url}`);
      url = new URL(response.headers.get('location')!, url);
      if (url.origin !== this.origin) break;
      response = await this.send(url.href);
    }
    return { response, url };
  }

  /** Signs in at the embedded issuer as the subject; ends where the browser ends. */
  async signIn(subject: string, returnTo = '/'): Promise<{ response: Response; url: URL }> {
    const choice = await this.visit(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    return this.visit(`${choice.url.pathname}/${encodeURIComponent(subject)}`, { method: 'POST' });
  }

  async ask<Data>(query: string): Promise<{ status: number; data: Data; codes: string[] }> {
    const response = await this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors = [] } = (await response.json()) as {
      data: Data;
      errors?: { extensions: { code: string } }[];
    };
    return { status: response.status, data, codes: errors.map(({ extensions }) => extensions.code) };
  }

  async whoAmI(): Promise<string | null> {
    const { data } = await this.ask<{ me: { displayName: string } | null }>('{ me { displayName } }');
    return data.me?.displayName ?? null;
  }

  signOut(): Promise<Response> {
    return this.send('/auth/sign-out', { method: 'POST', headers: { 'x-samhem-request': '1' } });
  }

  /** The session cookie as it is sent: signature and all. */
  get sessionCookie(): string | undefined {
    return this.jar.get('samhem')?.value;
  }

  /** The session id inside the cookie. */
  get sessionId(): string {
    return decodeURIComponent(this.sessionCookie!).replace(/^s:/, '').split('.')[0]!;
  }

  setSessionCookie(value: string): void {
    this.jar.set('samhem', { value, path: '/' });
  }

  get cookieHeader(): string {
    return `samhem=${this.sessionCookie}`;
  }

  private keep(line: string): void {
    const [pair, ...attributes] = line.split('; ');
    const [name, value] = pair!.split(/=(.*)/s) as [string, string];
    const path = attributes.find((part) => /^path=/i.test(part))?.slice(5) ?? '/';
    const isOver = attributes.some((part) => /^expires=/i.test(part) && Date.parse(part.slice(8)) < Date.now());
    if (isOver || value === '') this.jar.delete(name);
    else this.jar.set(name, { value, path });
  }
}
