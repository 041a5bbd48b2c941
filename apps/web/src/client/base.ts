/** The api writes <base href> when it serves below a sub-path; everything else follows from it. */
export const basePath = new URL('.', document.baseURI).pathname;

export function apiAddress(path: string): string {
  return new URL(path, document.baseURI).href;
}

export function socketAddress(path: string): string {
  return apiAddress(path).replace(/^http/, 'ws');
}
