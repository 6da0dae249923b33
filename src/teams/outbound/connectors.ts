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
      const making = factory.create(serviceUrl).then(sendingBodiesAsTheyAre);
      clients.set(serviceUrl, making);
      making.catch(() => clients.delete(serviceUrl));
      return making;
    },
  };
}

type Operation = Parameters<ConnectorClient['sendOperationRequest']>[1];

/**
 * What is sent is plain JSON in Teams' own names already, a card of several thousand bytes most often; the SDK would
 * copy it value by value after its tables.
 */
function sendingBodiesAsTheyAre(client: ConnectorClient): ConnectorClient {
  const send = client.sendOperationRequest.bind(client);
  client.sendOperationRequest = (operationArguments, operation, callback) =>
    send(operationArguments, withPlainBody(operation), callback);
  return client;
}

const plain = new WeakMap<Operation, Operation>();

function withPlainBody(operation: Operation): Operation {
  const { requestBody } = operation;
  if (requestBody === undefined) return operation;
  const known = plain.get(operation);
  if (known !== undefined) return known;
  const mapper = { ...requestBody.mapper, type: { name: 'any' } } as typeof requestBody.mapper;
  const made = { ...operation, requestBody: { ...requestBody, mapper } };
  plain.set(operation, made);
  return made;
}
