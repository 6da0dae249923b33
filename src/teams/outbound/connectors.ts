import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
} from 'botframework-connector';

/** Connections to Teams, of turns and of what is sent unasked: one client a service address, made when first needed. */
export interface Connectors {
  to(serviceUrl: string): Promise<ConnectorClient>;
}

const KEPT = 50;

export function connectors(sdk: BotFrameworkAuthentication, appId: string): Connectors {
  const identity = new ClaimsIdentity([
    { type: AuthenticationConstants.AudienceClaim, value: appId },
    { type: AuthenticationConstants.AppIdClaim, value: appId },
  ]);
  const factory = sdk.createConnectorFactory(identity);
  const clients = new Map<string, Promise<ConnectorClient>>();
  return {
    to(serviceUrl) {
      const known = clients.get(serviceUrl);
      if (known !== undefined) return known;
      if (clients.size >= KEPT) clients.clear();
      const making = factory.create(serviceUrl);
      clients.set(serviceUrl, making);
      making.catch(() => clients.delete(serviceUrl));
      return making;
    },
  };
}
