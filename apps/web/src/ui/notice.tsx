import Alert from '@mui/material/Alert';
import Snackbar from '@mui/material/Snackbar';
import { createContext, type PropsWithChildren, useCallback, useContext, useState } from 'react';

const NoticeContext = createContext<(text: string) => void>(() => undefined);

/** `notify('Behovet är sparat.')`: one calm line after something succeeded, read out by screen readers. */
export const useNotice = () => useContext(NoticeContext);

export function NoticeProvider({ children }: PropsWithChildren) {
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const notify = useCallback((news: string) => {
    setText(news);
    setOpen(true);
  }, []);
  return (
    <NoticeContext.Provider value={notify}>
      {children}
      <div role="status" className="no-print">
        <Snackbar
          open={isOpen}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          autoHideDuration={10_000}
          onClose={(_, why) => why === 'timeout' && setOpen(false)}
          // It may come in the middle of a press on what lies under it: all but its own button lets the press through.
          sx={{ pointerEvents: 'none' }}
        >
          <Alert
            severity="success"
            variant="filled"
            role="presentation"
            closeText="Stäng"
            sx={{ '& .MuiAlert-action': { pointerEvents: 'auto' } }}
            onClose={() => setOpen(false)}
          >
            {text}
          </Alert>
        </Snackbar>
      </div>
    </NoticeContext.Provider>
  );
}
