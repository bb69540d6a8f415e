import { expect, test } from 'vitest';
import { createNewestFirst } from '../../../src/pictures/newest-first.ts';

const jobs = () => {
  const order: string[] = [];
  const queue = createNewestFirst();
  const run = (name: string): Promise<string> =>
    queue.run(async () => {
      order.push(name);
      await Promise.resolve();
      return name;
    });
  return { order, queue, run };
};

test('one at a time; of those that wait the newest', async () => {
  const { order, run, queue } = jobs();
  const all = Promise.all([run('first'), run('second'), run('third')]);
  expect(queue.pending).toBe(3);
  expect(await all).toEqual(['first', 'second', 'third']);
  expect(order).toEqual(['first', 'third', 'second']);
  expect(queue.pending).toBe(0);
});

test('a job that fails says so and stops nobody', async () => {
  const { run, queue } = jobs();
  const broken = queue.run(() => Promise.reject(new Error('worker gone')));
  const next = run('next');
  await expect(broken).rejects.toThrow('worker gone');
  expect(await next).toBe('next');
});
