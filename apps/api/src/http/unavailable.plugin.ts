import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';

/** A database that does not answer is told in the HTTP status too, so that proxies and retries understand it. */
@Plugin()
export class UnavailablePlugin implements ApolloServerPlugin {
  async requestDidStart(): Promise<GraphQLRequestListener<Record<string, unknown>>> {
    return {
      willSendResponse: async ({ response }) => {
        const errors = response.body.kind === 'single' ? response.body.singleResult.errors : undefined;
        if (errors?.some(({ extensions }) => extensions?.['code'] === 'UNAVAILABLE')) response.http.status = 503;
      },
    };
  }
}
