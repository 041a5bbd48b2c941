import '@fontsource-variable/source-sans-3/wght.css';
import './public.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApplicationFormPage } from './application/application-form.page';
import { FamilyPage } from './family/family.page';
import { InformationPage } from './information.page';
import { NotFoundPage } from './not-found.page';
import { OwnApplicationPage } from './application/own-application.page';
import { placeOf } from './places';
import { RegionsPage } from './regions.page';
import { SelfTestPage } from './self-test.page';
import { SentPage } from './application/sent.page';

/** Every address is a page load of its own: back, bookmarks and screen readers work without a router. */
function Page() {
  const { page, regionCode } = placeOf();
  if (page === 'regions') return <RegionsPage />;
  if (page === 'information') return <InformationPage regionCode={regionCode} />;
  if (page === 'self-test') return <SelfTestPage regionCode={regionCode} />;
  if (page === 'form') return <ApplicationFormPage regionCode={regionCode} />;
  if (page === 'sent') return <SentPage regionCode={regionCode} />;
  if (page === 'own-application') return <OwnApplicationPage />;
  return page === 'family' ? <FamilyPage /> : <NotFoundPage />;
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
