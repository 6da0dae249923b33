/** Teams' side for the benchmarks: takes every message at once and gives it an id. */
import { createServer } from 'node:http';

let given = 0;
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    given += 1;
    const member = request.method === 'GET';
    const body = member ? '{"error":{"code":"MemberNotFoundInConversation"}}' : `{"id":"${given}"}`;
    response.writeHead(member ? 404 : 201, {
      'content-type': 'application/json',
      'content-length': String(body.length),
    });
    response.end(body);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}/`));
