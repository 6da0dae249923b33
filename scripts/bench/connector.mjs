/** Teams' side for the benchmarks: takes every message at once and gives it an id; `GET /last` gives the last one. */
import { createServer } from 'node:http';

let given = 0;
let last = '';

function rosterEntry(objectId) {
  const userPrincipalName = `${objectId}@bench.example`;
  return {
    id: `29:${objectId}`,
    aadObjectId: objectId,
    name: 'Bench',
    email: userPrincipalName,
    userPrincipalName,
  };
}

function answerTo({ method, url }) {
  if (method === 'GET' && url === '/last') return { status: 200, body: last };
  const member = /\/members\/29(?::|%3A)([^/?]+)/.exec(url)?.[1];
  if (method === 'GET' && member) return { status: 200, body: JSON.stringify(rosterEntry(member)) };
  return { status: 201, body: `{"id":"${given}"}` };
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.method !== 'GET') {
    given += 1;
    last = Buffer.concat(chunks).toString('utf8');
  }
  const { status, body } = answerTo(request);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
  });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}/`));
