// The api writes a fresh nonce into the page for each request; without it the strict policy drops every style.
export function pageNonce(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce || undefined;
}
