import Database from 'libsql';
import { expect, test } from 'vitest';
import { cachingStatements } from '../../src/store/statement-cache.ts';

test('the same text is compiled once, and another one by itself', () => {
  const database = cachingStatements(new Database(':memory:'));
  expect(database.prepare('select 1')).toBe(database.prepare('select 1'));
  expect(database.prepare('select 2')).not.toBe(database.prepare('select 1'));
  database.close();
});

test('a statement that failed works again, and sees a table that was changed', () => {
  const database = cachingStatements(new Database(':memory:'));
  const run = (sql: string, ...values: readonly unknown[]) => database.prepare(sql).run(values);
  run('create table t (id integer primary key)');
  run('insert into t values (?)', 1);
  expect(() => run('insert into t values (?)', 1)).toThrow('UNIQUE');
  run('insert into t values (?)', 2);
  expect(database.prepare('select * from t').all([])).toHaveLength(2);
  run('alter table t add column name text');
  expect(database.prepare('select * from t').all([])[0]).toEqual({ id: 1, name: null });
  database.close();
});

test('no more than a few hundred texts are kept', () => {
  const database = cachingStatements(new Database(':memory:'));
  const first = database.prepare('select 0');
  for (let index = 1; index <= 400; index += 1) database.prepare(`select ${String(index)}`);
  expect(database.prepare('select 0')).not.toBe(first);
  expect(database.prepare('select 0').all([])).toHaveLength(1);
  database.close();
});
