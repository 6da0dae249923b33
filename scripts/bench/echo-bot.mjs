/** The baseline: a bare botbuilder echo bot behind Node's own server, without credentials. */
import { createServer } from 'node:http';
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Du skrev: ${context.activity.text}`);
  await next();
});

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  request.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  // What Express gives a handler, as botbuilder expects it.
  response.status = (status) => {
    response.statusCode = status;
    return response;
  };
  response.send = (body) => response.end(typeof body === 'string' ? body : JSON.stringify(body));
  response.header = (name, value) => response.setHeader(name, value);
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port}`));
