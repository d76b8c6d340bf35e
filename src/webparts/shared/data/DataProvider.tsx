import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import * as React from 'react';

/** How long fetched data counts as fresh. */
const staleAfterMs = 60_000;

function newQueryClient(): QueryClient {
  return new QueryClient({
    // The adapter already waits and tries again when SharePoint is busy.
    defaultOptions: { queries: { retry: false, staleTime: staleAfterMs, refetchOnWindowFocus: false } }
  });
}

/** Holds what one web part has fetched. */
export const DataProvider: React.FunctionComponent = ({ children }) => {
  const [client] = React.useState(newQueryClient);
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
};
