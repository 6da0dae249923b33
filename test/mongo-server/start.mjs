import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * A MongoDB for the tests: `MONGODB_TEST_URI`, else a `mongod` on the path, else the Java stand-in, which Maven
 * fetches into lib/ the first time.
 * @returns {Promise<{ uri: string, what: string, stop: () => Promise<void> } | { missing: string[] }>}
 */
export async function startMongoServer(env = process.env) {
  if (env.MONGODB_TEST_URI) {
    return { uri: env.MONGODB_TEST_URI, what: 'MONGODB_TEST_URI', stop: async () => {} };
  }
  const missing = ['MONGODB_TEST_URI is not set'];
  if (has('mongod', '--version')) return startMongod();
  missing.push('there is no mongod on the path');
  if (!has('java', '-version')) return { missing: [...missing, 'there is no java on the path'] };
  const fault = fetchJars();
  return fault ? { missing: [...missing, fault] } : startJava();
}

function has(program, flag) {
  return spawnSync(program, [flag], { stdio: 'ignore' }).status === 0;
}

/** Null when the jars are in lib/, else why they are not. */
function fetchJars() {
  const lib = join(here, 'lib');
  if (existsSync(join(lib, 'mongo-java-server-1.47.0.jar'))) return null;
  if (!has('mvn', '--version')) return 'there is no mvn on the path to fetch the Java stand-in with';
  const fetched = spawnSync('mvn', ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${lib}`], {
    cwd: here,
    encoding: 'utf8',
  });
  return fetched.status === 0
    ? null
    : `Maven could not fetch the Java stand-in: ${fetched.stdout.slice(0, 300)}`;
}

async function startJava() {
  const server = spawn('java', ['-Xmx512m', '-cp', join(here, 'lib', '*'), join(here, 'Main.java'), '0'], {
    // It ends when its input does: also when this process is killed.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let errors = '';
  server.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  const uri = await new Promise((resolve, reject) => {
    let output = '';
    server.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      const listening = /listening (mongodb:\S+)\s/.exec(output);
      if (listening) resolve(listening[1]);
    });
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`the Java server ended with ${code}: ${errors}`)));
  });
  return { uri, what: 'the Java stand-in (mongo-java-server 1.47.0)', stop: () => end(server) };
}

async function startMongod() {
  const folder = await mkdtemp(join(tmpdir(), 'klubban-mongod-'));
  const port = await freePort();
  const server = spawn(
    'mongod',
    ['--dbpath', folder, '--port', String(port), '--bind_ip', '127.0.0.1', '--quiet'],
    { stdio: 'ignore' },
  );
  const killed = () => server.kill('SIGKILL');
  process.once('exit', killed);
  await listening(port, server);
  return {
    uri: `mongodb://127.0.0.1:${port}`,
    what: 'mongod on the path',
    stop: async () => {
      process.removeListener('exit', killed);
      await end(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

async function listening(port, server) {
  for (let waited = 0; waited < 30_000; waited += 100) {
    if (server.exitCode !== null) throw new Error(`mongod ended with ${server.exitCode}`);
    const answered = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => socket.end(() => resolve(true)));
      socket.once('error', () => resolve(false));
    });
    if (answered) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('mongod did not listen within 30 s');
}

async function end(server) {
  if (server.exitCode !== null) return;
  const ended = once(server, 'exit');
  server.stdin?.end();
  server.kill('SIGTERM');
  await ended;
}
