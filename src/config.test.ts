import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

const production = { MicrosoftAppId: 'app', MicrosoftAppPassword: 'secret', MicrosoftAppTenantId: 'tenant' };

describe('the environment', () => {
  it('needs nothing: local mode on the loopback with a demo board', () => {
    expect(readConfig({})).toMatchObject({
      mode: 'local',
      host: '127.0.0.1',
      port: 3978,
      mongoUri: null,
      playground: true,
      demo: true,
      bot: null,
    });
  });

  it('knows the mail server, with its usual ports and its login', () => {
    const from = 'Klubban Norrskog <klubban@norrskog.example>';
    expect(readConfig({ SMTP_URL: 'smtps://maja:p%40ss@mail.example', MAIL_FROM: from }).mail).toEqual({
      host: 'mail.example',
      port: 465,
      secure: true,
      login: { user: 'maja', pass: 'p@ss' },
      from: { name: 'Klubban Norrskog', email: 'klubban@norrskog.example' },
      perMinute: 30,
    });
    expect(readConfig({ SMTP_URL: 'smtp://mail.example', MAIL_FROM: 'k@n.example' }).mail).toMatchObject({
      port: 587,
      secure: false,
      login: null,
      from: { name: 'Klubban', email: 'k@n.example' },
    });
    const own = { SMTP_URL: 'smtp://[::1]:2525', MAIL_FROM: 'k@n.example', MAIL_PER_MINUTE: '600' };
    expect(readConfig(own).mail).toMatchObject({ host: '::1', port: 2525, perMinute: 600 });
    expect(readConfig({}).mail).toBeNull();
  });

  it('takes an empty value for unset', () => {
    expect(readConfig({ PORT: '', MONGODB_URI: ' ' })).toMatchObject({ port: 3978, mongoUri: null });
  });

  it('has neither playground nor demo in production', () => {
    expect(readConfig({ ...production, PLAYGROUND: 'on', DEMO: 'on' })).toMatchObject({
      mode: 'production',
      host: '0.0.0.0',
      playground: false,
      demo: false,
      tenants: ['tenant'],
    });
  });

  it('lets more tenants in beside its own', () => {
    expect(readConfig({ ...production, ALLOWED_TENANTS: 'a, b tenant' }).tenants).toEqual([
      'a',
      'b',
      'tenant',
    ]);
  });

  it.each([
    [{ PORT: 'abc' }, /PORT/],
    [{ PORT: '70000' }, /PORT/],
    [{ MONGODB_URI: 'localhost' }, /MONGODB_URI.*mongodb:\/\//],
    [{ KLUBBAN_NOW: '2026-01-01' }, /KLUBBAN_NOW.*zon/],
    [{ KLUBBAN_NOW: '2026-01-01T00:00:00Z', ...production }, /KLUBBAN_NOW/],
    [{ PLAYGROUND: 'ja' }, /PLAYGROUND.*on eller off/],
    [{ HOST: '0.0.0.0' }, /HOST/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ PUBLIC_URL: 'ftp://x' }, /PUBLIC_URL/],
    [{ SMTP_URL: 'http://x', MAIL_FROM: 'a@b.example' }, /SMTP_URL/],
    [{ SMTP_URL: 'smtp://x' }, /MAIL_FROM/],
    [{ SMTP_URL: 'smtp://x', MAIL_FROM: 'Klubban' }, /MAIL_FROM/],
    [{ SMTP_URL: 'smtp://u:50%@x', MAIL_FROM: 'a@b.example' }, /SMTP_URL/],
    [{ MAIL_FROM: 'a@b.example' }, /SMTP_URL/],
    [{ MAIL_PER_MINUTE: '0' }, /MAIL_PER_MINUTE/],
    [{ MAIL_PER_MINUTE: 'många' }, /MAIL_PER_MINUTE/],
    [{ MicrosoftAppId: 'app' }, /MicrosoftAppTenantId/],
    [{ MicrosoftAppId: 'app', MicrosoftAppTenantId: 't' }, /MicrosoftAppPassword/],
    [{ MicrosoftAppType: 'Other' }, /MicrosoftAppType/],
    [{ NODE_ENV: 'production' }, /MicrosoftAppId/],
  ])('says in one sentence what is wrong with %j', (env, message) => {
    expect(() => readConfig(env)).toThrow(ConfigError);
    expect(() => readConfig(env)).toThrow(message);
  });
});
