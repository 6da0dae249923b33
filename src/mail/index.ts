/** Letters: the only room that speaks SMTP. */
export { type SmtpSettings, smtpTransport } from './smtp.ts';
