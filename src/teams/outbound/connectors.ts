import type { OutgoingHttpHeaders } from 'node:http';
import {
  AuthenticationConstants,
  type BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorClient,
} from 'botframework-connector';
import type { SingleSendHttp, TeamsRequest } from './http-client.ts';
import { jsonBody } from './json-body.ts';

/** Connections to Teams, of turns and of what is sent unasked: one client a service address, made when first needed. */
export interface Connectors {
  to(serviceUrl: string): Promise<ConnectorClient>;
}

const KEPT = 50;

/** Clients of the services to which messages are sent, one an address, each request sent once. */
export function connectors(
  sdk: BotFrameworkAuthentication,
  appId: string,
  http: Pick<SingleSendHttp, 'to'>,
): Connectors {
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
      const making = factory.create(serviceUrl).then((client) => sendingBy(http.to(serviceUrl), client));
      clients.set(serviceUrl, making);
      making.catch(() => clients.delete(serviceUrl));
      return making;
    },
  };
}

type Operation = Parameters<ConnectorClient['sendOperationRequest']>[1];
type Values = Readonly<Record<string, unknown>>;

/**
 * The SDK's client with its requests sent by `send`. Its own way goes by a dozen policies and as many
 * copies of the request, sends again by itself, and asks for compressed answers (docs/adr/0001).
 */
function sendingBy(send: ReturnType<SingleSendHttp['to']>, client: ConnectorClient): ConnectorClient {
  client.sendOperationRequest = async (values: Values, operation) => {
    const signature = await signatureOf(client.credentials);
    return (await send(requestOf(operation, values, signature))) as Answer;
  };
  return client;
}

type Answer = Awaited<ReturnType<ConnectorClient['sendOperationRequest']>>;

/** The headers that the bot's own token makes: none in local mode. */
async function signatureOf(credentials: ConnectorClient['credentials']): Promise<OutgoingHttpHeaders> {
  const headers = new Map<string, string>();
  // A signature sets headers, whatever the request; the type wants the whole of one.
  const unsigned = { headers } as unknown as Parameters<typeof credentials.signRequest>[0];
  await credentials.signRequest(unsigned);
  return Object.fromEntries(headers);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** `v3/conversations/{conversationId}`, with what stands in braces put in. */
function pathOf(path: string, values: Values): string {
  const parts = paths.get(path) ?? path.split(/[{}]/);
  paths.set(path, parts);
  return parts.map((part, at) => (at % 2 === 0 ? part : encodeURIComponent(String(values[part])))).join('');
}

/** Of each path of the SDK's table what stands outside braces and within, in turn. */
const paths = new Map<string, readonly string[]>();

/** A request of the SDK's table of operations. What is sent is plain JSON in Teams' own names already. */
function requestOf(operation: Operation, values: Values, signature: OutgoingHttpHeaders): TeamsRequest {
  const valueAt = (path: unknown) => (typeof path === 'string' ? values[path] : undefined);
  const headers: OutgoingHttpHeaders = { ...signature };
  for (const { parameterPath, mapper } of operation.headerParameters ?? []) {
    headers[mapper.serializedName ?? ''] = String(valueAt(parameterPath));
  }
  const body = valueAt(operation.requestBody?.parameterPath);
  return {
    method: operation.httpMethod,
    path: pathOf(operation.path ?? '', values),
    headers,
    ...(isObject(body) ? { body: jsonBody(body) } : {}),
  };
}
