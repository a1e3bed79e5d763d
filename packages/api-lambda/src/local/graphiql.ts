import type { HttpResponse } from '../http/message.ts';
import type { Demo } from './demo-file.ts';
import { examples } from './examples.ts';

/** The page on which the API can be tried, with a tab for each example. It needs nothing from elsewhere. */
export async function graphiql(demo: Demo): Promise<HttpResponse> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql'); // 9 MB, for those who look
  const headersOf = (who: keyof Demo['keys'] | 'visitor'): string =>
    who === 'visitor'
      ? '{}'
      : JSON.stringify({ authorization: `Basic ${demo.keys[who]}`, authorizationsource: 'API' }, undefined, 2);
  const body = renderGraphiQL({
    title: 'Openings',
    endpoint: '/graphql',
    headers: headersOf('staff'),
    shouldPersistHeaders: false, // keys change with every reset
    defaultTabs: examples(demo).map(({ who, query, variables }) => ({
      query,
      variables: JSON.stringify(variables, undefined, 2),
      headers: headersOf(who),
    })),
  });
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }, body };
}
