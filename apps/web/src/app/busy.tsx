import LinearProgress from '@mui/material/LinearProgress';
import { useIsFetching } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** A thin line when fetching takes longer than a moment; it takes no room, so nothing jumps. */
export function Busy() {
  const isFetching = useIsFetching() > 0;
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setShown(isFetching), isFetching ? 400 : 0);
    return () => window.clearTimeout(timer);
  }, [isFetching]);
  if (!isShown) return null;
  return (
    <LinearProgress
      aria-hidden
      className="no-print"
      sx={{ position: 'fixed', inset: '0 0 auto', zIndex: 1300, height: 3 }}
    />
  );
}
