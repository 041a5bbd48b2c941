/** The api writes <base href> when it serves below a sub-path; everything else follows from it. */
export const basePath = new URL('.', document.baseURI).pathname;

export function apiAddress(path: string): string {
  return new URL(path, document.baseURI).href;
}

export function socketAddress(path: string): string {
  return apiAddress(path).replace(/^http/, 'ws');
}

/** Where the address bar is, as the router writes it. During a navigation it is ahead of what is shown. */
export function addressedPath(): string {
  const { pathname, search } = window.location;
  return `/${pathname.slice(basePath.length)}${search}`;
}
