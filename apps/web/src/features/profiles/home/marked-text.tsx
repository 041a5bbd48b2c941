import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { HomeProfileFactsFragment } from '../../../graphql/graphql';

type Text = NonNullable<HomeProfileFactsFragment['text']>;

/** The text with every hit of the detector marked where it stands; hits that overlap are one mark. */
export function MarkedText({ text: { body, hits } }: { text: Pick<Text, 'body' | 'hits'> }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { position, length } of hits) {
    const end = position + length;
    if (end <= at) continue;
    const start = Math.max(position, at);
    parts.push(body.slice(at, start), <mark key={start}>{body.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <Box sx={{ whiteSpace: 'pre-line', maxWidth: '70ch', borderLeft: 3, borderColor: 'divider', pl: 2 }}>
      {parts}
      {body.slice(at)}
    </Box>
  );
}
