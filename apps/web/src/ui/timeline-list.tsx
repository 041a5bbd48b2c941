import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { DateText } from './date-text';

export interface TimelineLine {
  id: string;
  occurredAt: string;
  actorName: string;
  sentence: string;
  note?: string | null;
}

/** What happened, newest first, as the log says it. */
export function TimelineList({ lines }: { lines: TimelineLine[] }) {
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, borderLeft: '2px solid', borderColor: 'divider' }}>
      {lines.map((line) => (
        <Box component="li" key={line.id} sx={{ position: 'relative', pl: 2.5, pb: 2, '&:last-child': { pb: 0 } }}>
          <Box
            aria-hidden
            sx={{
              position: 'absolute',
              left: -7,
              top: 6,
              width: 12,
              height: 12,
              borderRadius: '50%',
              bgcolor: 'primary.main',
            }}
          />
          <Typography>{line.sentence}</Typography>
          {line.note && <Typography sx={{ fontStyle: 'italic' }}>”{line.note}”</Typography>}
          <Typography color="textSecondary" sx={{ fontSize: '0.95rem' }}>
            <DateText value={line.occurredAt} withTime /> · {line.actorName}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
