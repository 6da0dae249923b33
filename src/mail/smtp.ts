import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { MailAddress, MailTransport, OutgoingLetter, Posted } from '../teams/contract.ts';

/** The mail server that letters are handed to. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps:`); else STARTTLS, without which nothing is sent to another machine. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
  readonly from: MailAddress;
  /** How many letters the server takes in a minute. */
  readonly perMinute: number;
}

const MINUTE = 60_000;
/** Longer than servers have been seen to think about a letter: an answer that comes makes the outcome known. */
const PATIENCE = 60_000;
const TO_CONNECT = 20_000;

/**
 * Hands letters to a mail server over SMTP (RFC 5321), each once and on a connection of its own: no pool, which
 * would send again by itself. Logs hold codes alone, never addresses, words or the login.
 */
export function smtpTransport(settings: SmtpSettings, log: Logger, patience = PATIENCE): MailTransport {
  return {
    interval: MINUTE / settings.perMinute,
    async send(letter, to, key) {
      const messageId = messageIdOf(key, settings.from);
      let left = false;
      const transport = createTransport({
        host: settings.host,
        port: settings.port,
        secure: settings.secure,
        requireTLS: !settings.secure && !isLoopback(settings.host),
        ...(settings.login === null ? {} : { auth: settings.login }),
        connectionTimeout: TO_CONNECT,
        greetingTimeout: TO_CONNECT,
        socketTimeout: patience,
        disableFileAccess: true,
        disableUrlAccess: true,
      });
      transport.use('stream', (mail, done) => {
        // Once the last byte has been taken, the server may have the letter whatever comes after.
        mail.message.transform(
          () =>
            new PassThrough({
              flush(ended) {
                left = true;
                ended();
              },
            }),
        );
        done();
      });
      try {
        await transport.sendMail(composed(letter, to, settings.from, messageId));
        return { kind: 'delivered', messageId };
      } catch (error) {
        const { facts, posted } = understood(error, left);
        log.info({ key, ...facts, outcome: posted.kind }, 'the mail server did not take a letter');
        return posted;
      }
    },
  };
}

function composed(letter: OutgoingLetter, to: MailAddress, from: MailAddress, messageId: string) {
  const { subject, text, replyTo, calendar, files = [] } = letter;
  return {
    messageId,
    from: addressee(from),
    to: addressee(to),
    ...(replyTo === undefined ? {} : { replyTo: addressee(replyTo) }),
    subject: subject.replace(/\s+/g, ' '),
    text,
    // Out-of-office answers would go to nobody (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...(calendar === undefined
      ? {}
      : { icalEvent: { method: calendar.method, filename: calendar.name, content: calendar.text } }),
    attachments: files.map(({ name, contentType, bytes }) => ({
      filename: name,
      contentType,
      content: Buffer.from(bytes),
    })),
  };
}

function addressee({ name, email }: MailAddress): { name: string; address: string } {
  return { name, address: email };
}

/** The same at every try, and tells nothing. */
function messageIdOf(key: string, from: MailAddress): string {
  const name = createHash('sha256').update(`klubban ${key}`).digest('hex').slice(0, 32);
  return `<${name}@${from.email.split('@').at(-1) ?? 'klubban'}>`;
}

interface Facts {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** What the library's error says of the letter: codes of the reply where there is one (RFC 5321, 4.2.1). */
function understood(error: unknown, left: boolean): { readonly facts: Facts; readonly posted: Posted } {
  const facts = factsOf(error);
  return { facts, posted: postedOf(facts, left) };
}

function postedOf({ code, command, responseCode }: Facts, left: boolean): Posted {
  if (code === 'EAUTH') return { kind: 'refused', reason: 'mail-credentials' };
  if (responseCode !== undefined && responseCode >= 500) {
    if (command === 'RCPT TO') return { kind: 'failed', reason: 'address-refused' };
    if (command === 'DATA') return { kind: 'failed', reason: 'mail-rejected' };
    // What is said of the sender or of the conversation is a matter of settings, which can be mended.
    return { kind: 'refused', reason: command === 'MAIL FROM' ? 'mail-credentials' : 'mail-unavailable' };
  }
  if (responseCode !== undefined) return { kind: 'refused', reason: 'mail-busy' };
  if (left) return { kind: 'unknown' };
  if (code === 'EENVELOPE') return { kind: 'failed', reason: 'address-refused' };
  return { kind: 'refused', reason: 'mail-unavailable' };
}

function factsOf(error: unknown): Facts {
  if (typeof error !== 'object' || error === null) return {};
  const [code, command, responseCode] = ['code', 'command', 'responseCode'].map((key) =>
    Reflect.get(error, key),
  );
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof command === 'string' ? { command } : {}),
    ...(typeof responseCode === 'number' ? { responseCode } : {}),
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}
