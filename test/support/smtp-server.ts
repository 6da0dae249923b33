import { createServer, type Socket } from 'node:net';

/**
 * What becomes of a letter.
 * - `accept`: taken over
 * - `refuse`: answered with a code at RCPT TO, or at the end of the letter
 * - `drop-before`: the connection is cut in the middle of the letter: not taken over
 * - `drop-after`: taken over, and the connection is cut before the answer
 * - `stall`: taken over, never answered
 */
export type MailFate =
  | { readonly kind: 'accept' | 'drop-before' | 'drop-after' | 'stall' }
  | { readonly kind: 'refuse'; readonly at: 'address' | 'end'; readonly code: number };

export interface ReceivedLetter {
  readonly to: string;
  /** As it came, header and body. */
  readonly raw: string;
}

export interface FakeSmtp {
  readonly port: number;
  /** Letters that were taken over, in order. */
  readonly letters: readonly ReceivedLetter[];
  /** How often a letter was begun (RCPT TO). */
  tries(): number;
  /** The login that was given last, decoded. */
  login(): string | null;
  weather(decide: ((to: string, nth: number) => MailFate) | null): void;
  close(): Promise<void>;
}

/** A mail server on this machine that speaks enough of SMTP (RFC 5321) to be handed letters, and can fail. */
export async function fakeSmtp({ password = null as string | null } = {}): Promise<FakeSmtp> {
  const letters: ReceivedLetter[] = [];
  const open = new Set<Socket>();
  let decide: ((to: string, nth: number) => MailFate) | null = null;
  let nth = 0;
  let login: string | null = null;

  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    const say = (line: string) => socket.write(`${line}\r\n`);
    let to = '';
    let fate: MailFate = { kind: 'accept' };
    let buffered = '';
    let inLetter = false;
    say('220 fake.example ESMTP');
    socket.on('data', (chunk) => {
      buffered += chunk.toString('utf8');
      for (;;) {
        if (inLetter) {
          if (fate.kind === 'drop-before') return void socket.destroy();
          const end = buffered.indexOf('\r\n.\r\n');
          if (end < 0) return;
          const raw = buffered.slice(0, end).replaceAll('\r\n..', '\r\n.');
          buffered = buffered.slice(end + 5);
          inLetter = false;
          if (fate.kind === 'refuse') {
            say(`${fate.code} no`);
            continue;
          }
          letters.push({ to, raw });
          if (fate.kind === 'drop-after') return void socket.destroy();
          if (fate.kind === 'accept') say('250 taken');
          continue;
        }
        const line = /^(.*?)\r\n/.exec(buffered);
        if (line === null) return;
        buffered = buffered.slice(line[0].length);
        answer(line[1] ?? '');
      }
    });

    function answer(line: string): void {
      const verb = line.split(/[ :]/)[0]?.toUpperCase();
      if (verb === 'EHLO') {
        say(password === null ? '250 fake.example' : '250-fake.example\r\n250 AUTH PLAIN');
      } else if (verb === 'AUTH') {
        const [, user, given] = Buffer.from(line.split(' ')[2] ?? '', 'base64')
          .toString()
          .split('\0');
        login = `${user}:${given}`;
        say(given === password ? '235 welcome' : '535 who are you');
      } else if (verb === 'RCPT') {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        nth += 1;
        fate = decide?.(to, nth) ?? { kind: 'accept' };
        say(fate.kind === 'refuse' && fate.at === 'address' ? `${fate.code} no` : '250 ok');
      } else if (verb === 'DATA') {
        inLetter = true;
        say('354 go on');
      } else if (verb === 'QUIT') {
        socket.end('221 bye\r\n');
      } else say(verb === 'STARTTLS' ? '502 no' : '250 ok');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    letters,
    tries: () => nth,
    login: () => login,
    weather(next) {
      decide = next;
      nth = 0;
    },
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** The part of a letter of that content type, decoded. */
export function partOf(raw: string, contentType: string): string {
  const at = raw.indexOf(`Content-Type: ${contentType}`);
  if (at < 0) throw new Error(`no ${contentType} in the letter`);
  const [head = '', ...rest] = raw.slice(at).split('\r\n\r\n');
  const body = rest.join('\r\n\r\n').split('\r\n--')[0] ?? '';
  const coding = /Content-Transfer-Encoding: (\S+)/i.exec(head)?.[1]?.toLowerCase();
  if (coding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  if (coding !== 'quoted-printable') return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
