/**
 * Teams' side for the benchmarks: takes every message at once and gives it an id. `GET /last` gives the last one,
 * `GET /busiest` the most that came within one second since it was asked last.
 */
import { createServer } from 'node:http';

let given = 0;
let last = '';
let arrivals = [];

function busiestSecond() {
  let [first, most] = [0, 0];
  for (const [index, at] of arrivals.entries()) {
    while (arrivals[first] <= at - 1_000) first += 1;
    most = Math.max(most, index - first + 1);
  }
  arrivals = [];
  return most;
}

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
  if (method === 'GET' && url === '/busiest') return { status: 200, body: String(busiestSecond()) };
  const member = /\/members\/29(?::|%3A)([^/?]+)/.exec(url)?.[1];
  if (method === 'GET' && member) return { status: 200, body: JSON.stringify(rosterEntry(member)) };
  return { status: 201, body: `{"id":"${given}"}` };
}

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  if (request.method !== 'GET') {
    given += 1;
    arrivals.push(performance.now());
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
