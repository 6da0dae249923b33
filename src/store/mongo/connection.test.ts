import { MongoNetworkError, MongoServerError } from 'mongodb';
import { describe, expect, it } from 'vitest';
import { CorruptRecord, StoreUnavailable } from '../port.ts';
import { databaseName, reading, writing } from './connection.ts';

const serverError = (code: number, errmsg = 'no') => new MongoServerError({ code, errmsg, message: errmsg });
const OUTCOMES = { done: 'appended', lost: 'conflict' } as const;

/** Gives its answers one after another; an error is thrown. */
function answers<T>(...given: (T | Error)[]): (() => Promise<T>) & { asked: number } {
  const next = Object.assign(
    async () => {
      const answer = given[next.asked];
      next.asked += 1;
      if (answer === undefined) throw new Error('asked once too often');
      if (answer instanceof Error) throw answer;
      return answer;
    },
    { asked: 0 },
  );
  return next;
}

describe('a write to MongoDB', () => {
  for (const code of [112, 16500]) {
    it(`is made again after code ${code}, without a look back`, async () => {
      const attempt = answers<'appended' | 'conflict'>(serverError(code), serverError(code), 'appended');
      const lookBack = answers<'open'>();
      expect(await writing(attempt, OUTCOMES, lookBack)).toBe('appended');
      expect(attempt.asked).toBe(3);
      expect(lookBack.asked).toBe(0);
    });
  }

  it('waits as long as a throttling server asks for', async () => {
    const throttled = serverError(16500, 'Request rate is large, RetryAfterMs=120, Details=…');
    const began = performance.now();
    await writing(answers<'appended' | 'conflict'>(throttled, 'appended'), OUTCOMES, answers<'open'>());
    expect(performance.now() - began).toBeGreaterThan(115);
  });

  it('is not made again when the look back finds it', async () => {
    const attempt = answers<'appended' | 'conflict'>(new MongoNetworkError('gone'));
    expect(await writing(attempt, OUTCOMES, answers<'done'>('done'))).toBe('appended');
    expect(attempt.asked).toBe(1);
  });

  it('is lost when the look back finds somebody else', async () => {
    const attempt = answers<'appended' | 'conflict'>(serverError(189));
    expect(await writing(attempt, OUTCOMES, answers<'lost'>('lost'))).toBe('conflict');
  });

  it('that arrived late is told from a conflict with somebody else', async () => {
    const late = () => answers<'appended' | 'conflict'>(new MongoNetworkError('gone'), 'conflict');
    expect(await writing(late(), OUTCOMES, answers<'open' | 'done'>('open', 'done'))).toBe('appended');
    expect(await writing(late(), OUTCOMES, answers<'open' | 'lost'>('open', 'lost'))).toBe('conflict');
  });

  it('takes the first conflict for one', async () => {
    const lookBack = answers<'done'>();
    expect(await writing(answers<'appended' | 'conflict'>('conflict'), OUTCOMES, lookBack)).toBe('conflict');
    expect(lookBack.asked).toBe(0);
  });

  it('gives up as StoreUnavailable, with the cause', async () => {
    const cause = serverError(13, 'not authorized');
    const failed = writing(answers<'appended' | 'conflict'>(cause), OUTCOMES, answers<'open'>());
    await expect(failed).rejects.toThrow(StoreUnavailable);
    await expect(failed).rejects.toMatchObject({ cause });
  });
});

describe('a read from MongoDB', () => {
  it('is made again after a lost connection and when throttled', async () => {
    expect(await reading(answers<string>(new MongoNetworkError('gone'), serverError(16500), 'x'))).toBe('x');
  });

  it('hands on what is corrupt as it is', async () => {
    await expect(reading(answers<string>(new CorruptRecord('a', 'b')))).rejects.toThrow(CorruptRecord);
  });
});

describe('the database', () => {
  it('is the one the connection string names, else klubban', () => {
    expect(databaseName('mongodb://a,b:27017/drift?replicaSet=rs')).toBe('drift');
    expect(databaseName('mongodb+srv://u:p@host/drift')).toBe('drift');
    expect(databaseName('mongodb://host:27017')).toBe('klubban');
    expect(databaseName('mongodb://host:27017/?tls=true')).toBe('klubban');
  });
});
