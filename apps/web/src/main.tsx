import '@fontsource-variable/source-sans-3/wght.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { ApiError, ConnectionLost } from './client/api';

// An answer of the api that a boundary shows in words is no fault of the program, so it does not belong in the console.
function onCaughtError(error: unknown): void {
  if (!(error instanceof ApiError) && !(error instanceof ConnectionLost)) console.error(error);
}

createRoot(document.getElementById('root')!, { onCaughtError }).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
