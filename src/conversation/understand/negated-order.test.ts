import { expect, it } from 'vitest';
import { isOrderNot } from './negated-order.ts';

it.each([
  'skicka inte kallelsen än',
  'Nej, flytta inte mötet',
  'ställ inte in mötet den 10 december',
  'ta inte bort punkt 7',
  'lägg inte till någon punkt om bilar',
  'påminn inte Karim',
  'vi ska inte skicka kallelsen än',
  'kallelsen ska inte skickas än',
  'vänta med kallelsen',
  'vänta lite med att posta dagordningen',
  'låt bli att flytta mötet',
])('%s: is not to be done', (text) => expect(isOrderNot(text)).toBe(true));

it.each([
  'skicka kallelsen',
  'påminn dem som inte svarat',
  'flytta mötet 10 december eftersom lokalen inte är ledig',
  'ställ in mötet för att vi inte blir beslutsföra',
  'ska vi inte skicka kallelsen nu?',
  'lägg till en punkt om varför vi inte har någon lokal',
])('%s: is an order', (text) => expect(isOrderNot(text)).toBe(false));
