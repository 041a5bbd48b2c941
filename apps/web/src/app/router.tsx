import { createBrowserRouter, Outlet } from 'react-router';
import { useMe } from '../client/me';
import { basePath } from '../client/base';
import { Layout } from './layout';
import { NotFound } from './not-found';
import { type PageEntry, pages } from './pages';
import { RootBoundary } from './root-boundary';
import { SignInPage } from './sign-in.page';

function ForScopes({ scopes, Component }: PageEntry) {
  return scopes.includes(useMe().scope) ? <Component /> : <NotFound />;
}

export const router = createBrowserRouter(
  [
    {
      element: (
        <RootBoundary>
          <Outlet />
        </RootBoundary>
      ),
      children: [
        { path: '/logga-in', Component: SignInPage },
        {
          Component: Layout,
          children: [
            ...pages.map((entry) => ({ path: entry.path, element: <ForScopes {...entry} /> })),
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ],
  { basename: basePath },
);
