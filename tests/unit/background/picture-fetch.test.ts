import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPicture, isPictureHost, patternsOf } from '../../../src/background/picture-fetch.ts';
import { createReadAt } from '../../../src/background/read-at.ts';

const ADDRESS = 'https://pbs.twimg.com/media/a.png';

/** The network, which answers as told. */
function network(answer: () => Response | Promise<Response>) {
  const fetched = vi.fn(async (_address: string, _init: RequestInit) => answer());
  vi.spyOn(globalThis, 'fetch').mockImplementation(fetched as unknown as typeof fetch);
  return fetched;
}
afterEach(() => void vi.restoreAllMocks());

describe('hosts', () => {
  test('are names, or everything below one', () => {
    const hosts = ['pbs.twimg.com', '*.fbcdn.net'];
    expect(['pbs.twimg.com', 'scontent.fcgk.fbcdn.net'].map((host) => isPictureHost(host, hosts))).toEqual([
      true,
      true,
    ]);
    const others = ['evil-pbs.twimg.com', 'fbcdn.net', 'notfbcdn.net', 'fbcdn.net.evil.example', ''];
    expect(others.filter((host) => isPictureHost(host, hosts))).toEqual([]);
    expect(patternsOf(hosts)).toEqual(['https://pbs.twimg.com/*', 'https://*.fbcdn.net/*']);
  });
});

describe('a picture', () => {
  test('is asked for from the cache, without cookies, without the page’s address, and from nowhere else', async () => {
    const fetched = network(() => new Response('abc'));
    const got = await fetchPicture(ADDRESS, 1000);
    expect(got.ok && (await got.value.text())).toBe('abc');
    expect(fetched).toHaveBeenCalledWith(
      ADDRESS,
      expect.objectContaining({
        cache: 'force-cache',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      }),
    );
  });

  test.each([
    ['is not there', () => new Response('', { status: 404 }), 'unreachable'],
    ['leads elsewhere', () => Promise.reject(new TypeError('redirect')), 'unreachable'],
    ['goes on after twenty megabytes', () => new Response(new Uint8Array(20_000_001)), 'too-big'],
  ])('that %s', async (_what, answer, why) => {
    network(answer);
    expect(await fetchPicture(ADDRESS, 1000)).toEqual({ ok: false, why });
  });
});

describe('reading by address', () => {
  test('a picture that is there is fetched and read once, also when asked for twice at the same time', async () => {
    const fetched = network(() => new Response('no picture'));
    const run = vi.fn();
    const readAt = createReadAt({ run });
    const answers = await Promise.all([readAt(ADDRESS), readAt(ADDRESS)]);
    await readAt(ADDRESS);
    expect(answers).toEqual([
      { ok: false, why: 'broken' },
      { ok: false, why: 'broken' },
    ]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(run).not.toHaveBeenCalled();
  });

  test('what failed on the way is tried again', async () => {
    const fetched = network(() => new Response('', { status: 500 }));
    const readAt = createReadAt({ run: vi.fn() });
    await readAt(ADDRESS);
    await readAt(ADDRESS);
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
