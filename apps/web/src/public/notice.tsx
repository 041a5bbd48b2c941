import { useEffect, useRef, type ReactNode } from 'react';
import { messageOf } from '../client/api';

/** What has just been done; it takes the focus, since the button that did it may be gone. */
export function Done({ children }: { children: ReactNode }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), [children]);
  return (
    <p ref={notice} tabIndex={-1} role="status" className="notice good">
      {children}
    </p>
  );
}

export function Failed({ error }: { error: unknown }) {
  if (error === undefined) return null;
  return (
    <p role="alert" className="notice bad">
      {messageOf(error)}
    </p>
  );
}
