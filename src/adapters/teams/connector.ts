import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type Activity,
  type ConversationParameters,
  type ConversationResourceResponse,
  type InvokeResponse,
  type TurnContext
} from 'botbuilder';

/** How the bot is known to Teams. */
export interface TeamsIdentity {
  /** Never left to botbuilder, which would take a multi-tenant bot. */
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly appId: string;
  readonly tenantId: string;
  /** Only for `SingleTenant`. */
  readonly password?: string;
}

/** A send that has no answer by then counts as timed out; it may have arrived. */
export const sendTimeoutMs = 10_000;

/** botbuilder's adapter with its own HTTP handling left out: it prints errors with their text, and answers with it. */
export class Connector extends CloudAdapter {
  /**
   * Authenticates an activity and runs the bot on it.
   *
   * @returns what an invoke is answered with
   */
  public receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}

/**
 * Makes the connection to Teams.
 *
 * @param identity - left out on this machine only: then nobody is authenticated
 * @param cloud - botbuilder's settings of another cloud than the public one, all of them: where keys are published and the
 * like
 */
export function createConnector(
  identity: TeamsIdentity | undefined,
  cloud: Readonly<Record<string, string>> = {}
): Connector {
  const named =
    identity === undefined
      ? {}
      : {
          MicrosoftAppType: identity.type,
          MicrosoftAppId: identity.appId,
          MicrosoftAppTenantId: identity.tenantId,
          ...(identity.password !== undefined && { MicrosoftAppPassword: identity.password })
        };
  return new Connector(new ConfigurationBotFrameworkAuthentication({ ...named, ...cloud }));
}

/** The part of botbuilder's client for Teams that is used past the turn. */
export interface TeamsClient {
  readonly conversations: {
    createConversation(parameters: ConversationParameters): Promise<ConversationResourceResponse>;
  };
}

interface PipelinedClient extends TeamsClient {
  readonly client: {
    readonly pipeline: {
      removePolicy(policy: { readonly name: string }): unknown;
      addPolicy(policy: {
        readonly name: string;
        readonly sendRequest: <Answer>(
          request: { timeout?: number },
          next: (request: unknown) => Promise<Answer>
        ) => Promise<Answer>;
      }): void;
    };
  };
}

/** Sets a time-out for what is sent in a turn, and stops botbuilder from sending again: the dispatcher owns retry. */
export function tameClient(context: TurnContext): TeamsClient {
  const client = context.turnState.get<PipelinedClient>(context.adapter.ConnectorClientKey);
  const { pipeline } = client.client;
  pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  pipeline.addPolicy({
    name: 'timeOut',
    sendRequest: (request, next) => {
      request.timeout = sendTimeoutMs;
      return next(request);
    }
  });
  return client;
}
